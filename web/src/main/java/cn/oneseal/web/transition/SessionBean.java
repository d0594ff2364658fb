package cn.oneseal.web.transition;

import cn.oneseal.transition.MentoringService;
import cn.oneseal.transition.SessionForm;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Records and confirms the sessions of a transition's pairs. */
@Named("mentorSession")
@ViewScoped
public class SessionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient MentoringService mentoring;
  @Inject private transient TransitionDetailBean page;

  private Long pairId;
  private LocalDate heldOn;
  private Integer minutes;
  private String topic;
  private String caseNo;

  /** Records the session. */
  @ShowsRefusals
  public String record() {
    mentoring.record(
        page.getId(),
        page.getDetail().row().version(),
        new SessionForm(pairId, heldOn, minutes, topic, caseNo));
    return done();
  }

  /** Confirms a session. */
  @ShowsRefusals
  public String confirm(long sessionId, int version) {
    mentoring.confirm(sessionId, version);
    return done();
  }

  private String done() {
    Pages.done(Pages.text("transitionText", "done"));
    return "/transition/detail?faces-redirect=true&id=" + page.getId();
  }

  public Long getPairId() {
    return pairId;
  }

  public void setPairId(Long pairId) {
    this.pairId = pairId;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getCaseNo() {
    return caseNo;
  }

  public void setCaseNo(String caseNo) {
    this.caseNo = caseNo;
  }
}
