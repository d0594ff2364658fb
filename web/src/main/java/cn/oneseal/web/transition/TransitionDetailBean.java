package cn.oneseal.web.transition;

import cn.oneseal.transition.PairCandidates;
import cn.oneseal.transition.ReadinessQuestion;
import cn.oneseal.transition.ReadinessService;
import cn.oneseal.transition.TransitionAction;
import cn.oneseal.transition.TransitionDetail;
import cn.oneseal.transition.TransitionService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** One transition: plan, pairs, readiness, length. */
@Named("transitionDetail")
@ViewScoped
public class TransitionDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransitionService transitions;
  @Inject private transient ReadinessService readiness;

  private long id;
  private transient TransitionDetail detail;
  private transient PairCandidates candidates;
  private transient List<ReadinessQuestion> form = List.of();
  private String plan;
  private Long mentor;
  private Long trainee;
  private Map<Long, Boolean> answers = new HashMap<>();
  private String note;
  private Long instrumentId;
  private String provision;
  private Integer months;

  /** Reads the transition. */
  @ShowsRefusals
  public void load() {
    detail = transitions.detail(id);
    plan = detail.plan();
    if (detail.permits(TransitionAction.NAME_PAIR)) {
      candidates = transitions.candidates(id);
    }
    if (detail.permits(TransitionAction.CHECK_READINESS)) {
      form = readiness.form();
    }
  }

  /** Sets the plan. */
  @ShowsRefusals
  public String savePlan() {
    transitions.plan(id, version(), plan);
    return done();
  }

  /** Names the pair. */
  @ShowsRefusals
  public String namePair() {
    transitions.pair(id, version(), mentor, trainee);
    return done();
  }

  /** Records the readiness check. */
  @ShowsRefusals
  public String check() {
    readiness.check(id, version(), answers, note);
    return done();
  }

  /** Makes the period longer. */
  @ShowsRefusals
  public String extend() {
    transitions.extend(id, version(), instrumentId, provision, months);
    return done();
  }

  private int version() {
    return detail.row().version();
  }

  private String done() {
    Pages.done(Pages.text("transitionText", "done"));
    return "/transition/detail?faces-redirect=true&id=" + id;
  }

  public TransitionDetail getDetail() {
    return detail;
  }

  public PairCandidates getCandidates() {
    return candidates;
  }

  public List<ReadinessQuestion> getForm() {
    return form;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String entered) {
    provision = entered;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public Long getMentor() {
    return mentor;
  }

  public void setMentor(Long mentor) {
    this.mentor = mentor;
  }

  public Long getTrainee() {
    return trainee;
  }

  public void setTrainee(Long trainee) {
    this.trainee = trainee;
  }

  public Map<Long, Boolean> getAnswers() {
    return answers;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Long getInstrumentId() {
    return instrumentId;
  }

  public void setInstrumentId(Long instrumentId) {
    this.instrumentId = instrumentId;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }
}
