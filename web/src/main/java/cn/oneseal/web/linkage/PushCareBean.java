package cn.oneseal.web.linkage;

import cn.oneseal.linkage.AnswerForm;
import cn.oneseal.linkage.PushAnswerService;
import cn.oneseal.linkage.PushCare;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who takes care of a push, and what came back, on its page. */
@Named("pushCare")
@ViewScoped
public class PushCareBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PushAnswerService service;
  @Inject private PushDetailBean push;

  private transient PushCare care;
  private Long claimer;
  private AnswerForm.Kind kind;
  private String content;
  private String documentNumber;

  /** Returns it, read anew where a postback lost it. */
  public PushCare getCare() {
    if (care == null && push.getShown() != null) {
      care = service.care(push.getShown().id());
    }
    return care;
  }

  /** Names who takes care of it. */
  @ShowsRefusals
  public String claim() {
    service.claim(push.getShown().id(), claimer);
    return done("done.claimed");
  }

  /** Answers it. */
  @ShowsRefusals
  public String answer() {
    service.answer(push.getShown().id(), new AnswerForm(kind, content, documentNumber));
    return done("done.answered");
  }

  /** Says that the deciding body has an answer. */
  @ShowsRefusals
  public String receive(long answerId) {
    service.receive(push.getShown().id(), answerId);
    return done("done.received");
  }

  private String done(String key) {
    Pages.done(Pages.text("linkageText", key));
    return "/linkage/detail?faces-redirect=true&id=" + push.getShown().id();
  }

  /** Returns what may come back. */
  public AnswerForm.Kind[] getKinds() {
    return AnswerForm.Kind.values();
  }

  public Long getClaimer() {
    return claimer;
  }

  public void setClaimer(Long entered) {
    claimer = entered;
  }

  public AnswerForm.Kind getKind() {
    return kind;
  }

  public void setKind(AnswerForm.Kind entered) {
    kind = entered;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String entered) {
    content = entered;
  }

  public String getDocumentNumber() {
    return documentNumber;
  }

  public void setDocumentNumber(String entered) {
    documentNumber = entered;
  }
}
