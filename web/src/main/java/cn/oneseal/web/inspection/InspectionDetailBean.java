package cn.oneseal.web.inspection;

import cn.oneseal.inspection.InspectionDetail;
import cn.oneseal.inspection.InspectionNotice;
import cn.oneseal.inspection.InspectionNoticeService;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One inspection and the account of its deadline. */
@Named("inspectionDetail")
@ViewScoped
public class InspectionDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InspectionService inspections;
  @Inject private transient InspectionNoticeService notices;

  private Long id;
  private InspectionDetail shown;
  private transient InspectionNotice notice;
  private boolean mayGive;
  private LocalDate visitOn;
  private String place;
  private String inspectors;
  private String matters;
  private String contact;

  /** Loads the inspection. */
  @ShowsRefusals
  public void load() {
    if (id == null) {
      throw Refusal.of("not-found", "inspection");
    }
    shown = inspections.detail(id);
    notice = notices.of(id).orElse(null);
    mayGive = notices.mayGive(id);
    if (mayGive) {
      matters = notices.begun(id);
    }
  }

  /** Gives the notice of the inspection. */
  @ShowsRefusals
  public String give() {
    notices.give(id, new InspectionNotice(visitOn, place, inspectors, contact, matters));
    Pages.done(Pages.text("inspectionText", "notice.given"));
    return "/inspection/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the notice, or null. */
  public InspectionNotice getNotice() {
    return notice;
  }

  /** Returns whether the caller may give it now. */
  public boolean isMayGive() {
    return mayGive;
  }

  public LocalDate getVisitOn() {
    return visitOn;
  }

  public void setVisitOn(LocalDate entered) {
    visitOn = entered;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String entered) {
    place = entered;
  }

  public String getInspectors() {
    return inspectors;
  }

  public void setInspectors(String entered) {
    inspectors = entered;
  }

  public String getMatters() {
    return matters;
  }

  public void setMatters(String entered) {
    matters = entered;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String entered) {
    contact = entered;
  }

  /** Returns the inspection shown, or null. */
  public InspectionDetail getShown() {
    return shown;
  }

  /** Returns the inspection asked for. */
  public Long getId() {
    return id;
  }

  /** Takes the inspection asked for. */
  public void setId(Long asked) {
    id = asked;
  }
}
