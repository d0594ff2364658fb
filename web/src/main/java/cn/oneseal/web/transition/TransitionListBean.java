package cn.oneseal.web.transition;

import cn.oneseal.transition.ReadinessQuestion;
import cn.oneseal.transition.ReadinessService;
import cn.oneseal.transition.TransitionRow;
import cn.oneseal.transition.TransitionService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** The transitions, and the form by which readiness is checked. */
@Named("transitionList")
@ViewScoped
public class TransitionListBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransitionService transitions;
  @Inject private transient ReadinessService readiness;

  private transient List<TransitionRow> rows = List.of();
  private transient List<ReadinessQuestion> form = List.of();
  private boolean mayChangeForm;
  private String question;

  /** Reads the transitions. */
  @ShowsRefusals
  public void load() {
    rows = transitions.list();
    form = readiness.form();
    mayChangeForm = readiness.mayChangeForm();
  }

  /** Adds a question to the form. */
  @ShowsRefusals
  public String ask() {
    readiness.ask(question);
    return done();
  }

  /** Takes a question out of the form. */
  @ShowsRefusals
  public String retire(long id) {
    readiness.retire(id);
    return done();
  }

  private static String done() {
    Pages.done(Pages.text("transitionText", "form-changed"));
    return "/transition/list?faces-redirect=true";
  }

  /** Returns the batches of which there are closing reports, the latest first. */
  public List<Integer> getReported() {
    return rows.stream()
        .filter(row -> "ENDED".equals(row.lastStep()))
        .map(TransitionRow::batch)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public List<TransitionRow> getRows() {
    return rows;
  }

  public List<ReadinessQuestion> getForm() {
    return form;
  }

  public boolean isMayChangeForm() {
    return mayChangeForm;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
