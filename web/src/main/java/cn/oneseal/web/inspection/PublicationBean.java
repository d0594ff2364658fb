package cn.oneseal.web.inspection;

import cn.oneseal.inspection.publication.ObjectionAnswer;
import cn.oneseal.inspection.publication.ObjectionForm;
import cn.oneseal.inspection.publication.PublicationDetail;
import cn.oneseal.inspection.publication.PublicationService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** What is published of an inspection, on the page of its record. */
@Named("publication")
@ViewScoped
public class PublicationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient PublicationService service;
  @Inject private VisitBean visit;

  private transient PublicationDetail detail;
  private String note;
  private String objector;
  private LocalDate receivedOn;
  private String content;
  private Long objectionId;
  private Boolean upheld;
  private String answer;
  private String correction;

  /** Returns what is published, read anew where a postback lost it. */
  public PublicationDetail getDetail() {
    if (detail == null && visit.getId() != null) {
      detail = service.detail(visit.getId());
    }
    return detail;
  }

  /** Publishes the record. */
  @ShowsRefusals
  public String publish() {
    service.publish(visit.getId(), note);
    return done("publication.done");
  }

  /** Enters an objection. */
  @ShowsRefusals
  public String object() {
    service.object(visit.getId(), new ObjectionForm(objector, receivedOn, content));
    return done("objection.entered");
  }

  /** Answers an objection. */
  @ShowsRefusals
  public String answer() {
    if (objectionId == null) {
      throw Refusal.of("required").onField("objectionId");
    }
    service.answer(visit.getId(), objectionId, ObjectionAnswer.entered(upheld, answer, correction));
    return done("objection.answered");
  }

  private String done(String key) {
    Pages.done(Pages.text("inspectionText", key));
    return "/inspection/visit?faces-redirect=true&id=" + visit.getId();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String entered) {
    note = entered;
  }

  public String getObjector() {
    return objector;
  }

  public void setObjector(String entered) {
    objector = entered;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate entered) {
    receivedOn = entered;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String entered) {
    content = entered;
  }

  public Long getObjectionId() {
    return objectionId;
  }

  public void setObjectionId(Long entered) {
    objectionId = entered;
  }

  public Boolean getUpheld() {
    return upheld;
  }

  public void setUpheld(Boolean entered) {
    upheld = entered;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String entered) {
    answer = entered;
  }

  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String entered) {
    correction = entered;
  }
}
