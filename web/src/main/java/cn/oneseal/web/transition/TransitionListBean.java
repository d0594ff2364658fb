package cn.oneseal.web.transition;

import cn.oneseal.organization.Official;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transition.TransitionRow;
import cn.oneseal.transition.TransitionService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The transitions and their mentors. */
@Named("transitionList")
@ViewScoped
public class TransitionListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransitionService transitions;

  private transient List<TransitionRow> rows = List.of();
  private transient List<Official> candidates = List.of();
  private transient TransitionRow chosen;
  private Long mentor;

  /** Reads the transitions. */
  @ShowsRefusals
  public void load() {
    rows = transitions.list();
  }

  /** Takes a transition to name a mentor for. */
  @ShowsRefusals
  public void choose(TransitionRow row) {
    chosen = row;
    candidates = transitions.candidates(row.id());
  }

  /** Names the mentor. */
  @ShowsRefusals
  public String nameMentor() {
    if (chosen == null || mentor == null) {
      throw Refusal.of("required").onField("mentor");
    }
    transitions.nameMentor(chosen.id(), chosen.version(), mentor);
    Pages.done(Pages.text("transitionText", "mentor-named"));
    return "/transition/list?faces-redirect=true";
  }

  public List<TransitionRow> getRows() {
    return rows;
  }

  public List<Official> getCandidates() {
    return candidates;
  }

  public TransitionRow getChosen() {
    return chosen;
  }

  public Long getMentor() {
    return mentor;
  }

  public void setMentor(Long mentor) {
    this.mentor = mentor;
  }
}
