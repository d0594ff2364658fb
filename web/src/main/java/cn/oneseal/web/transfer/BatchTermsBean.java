package cn.oneseal.web.transfer;

import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchDetail;
import cn.oneseal.transfer.BatchDraftService;
import cn.oneseal.transfer.HandoverDayRule;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.transfer.drafting.BatchCount.Scope;
import cn.oneseal.transfer.drafting.TermsForm;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The form of a draft's terms: of a new one, where no id is named. */
@Named("batchTerms")
@ViewScoped
public class BatchTermsBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferService service;
  @Inject private transient BatchDraftService drafts;

  private Long id;
  private int version;
  private Integer number;
  private String title;
  private String issuer;
  private LocalDate issuedOn;
  private LocalDate handoverDue;
  private HandoverDayRule dayRule = HandoverDayRule.FORMER_UNTIL_END_OF_DAY;
  private Integer transitionMonths;
  private Integer inspectionMonths;
  private Integer policyDays;
  private Integer departments;
  private Integer transferredIn;
  private Integer returned;

  /** Loads what is written already. */
  @ShowsRefusals
  public void load() {
    drafts.requireMayDraft();
    if (id == null) {
      return;
    }
    BatchDetail detail = service.detail(id);
    Batch batch = detail.batch();
    version = batch.version();
    number = batch.number();
    title = batch.title();
    issuer = batch.issuer();
    issuedOn = batch.issuedOn();
    handoverDue = batch.handoverDue();
    dayRule = batch.handoverDayRule();
    transitionMonths = batch.transitionMonths();
    inspectionMonths = batch.inspectionMonths();
    policyDays = batch.policyDocumentWorkingDays();
    departments = detail.declared(Scope.DEPARTMENTS);
    transferredIn = detail.declared(Scope.TRANSFERRED_IN);
    returned = detail.declared(Scope.RETURNED);
  }

  /** Keeps the terms. */
  @ShowsRefusals
  public String save() {
    TermsForm form =
        new TermsForm(
            number,
            title,
            issuer,
            issuedOn,
            handoverDue,
            dayRule,
            transitionMonths,
            inspectionMonths,
            policyDays,
            departments,
            transferredIn,
            returned);
    if (id == null) {
      id = drafts.draft(form);
    } else {
      drafts.write(id, version, form);
    }
    Pages.done(Pages.text("transferText", "done.saved"));
    return "/transfer/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the rules for the handover day. */
  public HandoverDayRule[] getDayRules() {
    return HandoverDayRule.values();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long entered) {
    id = entered;
  }

  public Integer getNumber() {
    return number;
  }

  public void setNumber(Integer entered) {
    number = entered;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String entered) {
    title = entered;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String entered) {
    issuer = entered;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate entered) {
    issuedOn = entered;
  }

  public LocalDate getHandoverDue() {
    return handoverDue;
  }

  public void setHandoverDue(LocalDate entered) {
    handoverDue = entered;
  }

  public HandoverDayRule getDayRule() {
    return dayRule;
  }

  public void setDayRule(HandoverDayRule entered) {
    dayRule = entered;
  }

  public Integer getTransitionMonths() {
    return transitionMonths;
  }

  public void setTransitionMonths(Integer entered) {
    transitionMonths = entered;
  }

  public Integer getInspectionMonths() {
    return inspectionMonths;
  }

  public void setInspectionMonths(Integer entered) {
    inspectionMonths = entered;
  }

  public Integer getPolicyDays() {
    return policyDays;
  }

  public void setPolicyDays(Integer entered) {
    policyDays = entered;
  }

  public Integer getDepartments() {
    return departments;
  }

  public void setDepartments(Integer entered) {
    departments = entered;
  }

  public Integer getTransferredIn() {
    return transferredIn;
  }

  public void setTransferredIn(Integer entered) {
    transferredIn = entered;
  }

  public Integer getReturned() {
    return returned;
  }

  public void setReturned(Integer entered) {
    returned = entered;
  }
}
