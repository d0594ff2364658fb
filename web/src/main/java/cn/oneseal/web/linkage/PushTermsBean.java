package cn.oneseal.web.linkage;

import cn.oneseal.linkage.PushTerms;
import cn.oneseal.linkage.PushTermsService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The department's own terms for pushes, on the page of its pushes. */
@Named("pushTerms")
@ViewScoped
public class PushTermsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PushTermsService service;

  private boolean maySet;
  private Integer seeDays;
  private Integer claimDays;
  private Integer answerDays;

  @PostConstruct
  void begin() {
    service
        .terms()
        .ifPresent(
            terms -> {
              maySet = true;
              seeDays = terms.seeDays();
              claimDays = terms.claimDays();
              answerDays = terms.answerDays();
            });
  }

  /** Sets them. */
  @ShowsRefusals
  public void set() {
    service.set(new PushTerms(seeDays, claimDays, answerDays));
    Pages.here(Pages.text("linkageText", "terms.set"));
  }

  /** Returns whether the caller sets them. */
  public boolean isMaySet() {
    return maySet;
  }

  public Integer getSeeDays() {
    return seeDays;
  }

  public void setSeeDays(Integer entered) {
    seeDays = entered;
  }

  public Integer getClaimDays() {
    return claimDays;
  }

  public void setClaimDays(Integer entered) {
    claimDays = entered;
  }

  public Integer getAnswerDays() {
    return answerDays;
  }

  public void setAnswerDays(Integer entered) {
    answerDays = entered;
  }
}
