package cn.oneseal.web.transfer;

import cn.oneseal.catalogue.CatalogueService;
import cn.oneseal.transfer.AmendmentForm;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchAmendmentService;
import cn.oneseal.transfer.BatchDraftService;
import cn.oneseal.transfer.EntryRow;
import cn.oneseal.transfer.Finding;
import cn.oneseal.transfer.HandoverDayRule;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form by which a later instrument changes an issued batch. */
@Named("batchAmend")
@ViewScoped
public class BatchAmendBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferService service;
  @Inject private transient BatchAmendmentService amendments;
  @Inject private transient BatchDraftService drafts;
  @Inject private transient CatalogueService catalogue;

  private final LineFields fields = new LineFields();
  private long id;
  private int version;
  private Long instrumentId;
  private String amendingClause;
  private LocalDate handoverDue;
  private HandoverDayRule dayRule;
  private Integer transitionMonths;
  private Integer inspectionMonths;
  private Integer policyDays;
  private Long entryId;
  private transient List<EntryRow> entries = List.of();

  /** Loads the batch as it is. */
  @ShowsRefusals
  public void load() {
    version = drafts.version(id);
    var detail = service.detail(id);
    Batch batch = detail.batch();
    handoverDue = batch.handoverDue();
    dayRule = batch.handoverDayRule();
    transitionMonths = batch.transitionMonths();
    inspectionMonths = batch.inspectionMonths();
    policyDays = batch.policyDocumentWorkingDays();
    entries = detail.openEntries();
    fields.choices(catalogue.items(null), service.bodies(id));
  }

  /** Changes the terms. */
  @ShowsRefusals
  public String amendTerms() {
    amendments.amendTerms(
        id,
        version,
        instrumentId,
        amendingClause,
        new AmendmentForm(handoverDue, dayRule, transitionMonths, inspectionMonths, policyDays));
    return done();
  }

  /** Withdraws an entry. */
  @ShowsRefusals
  public String withdrawEntry() {
    amendments.withdrawEntry(id, version, instrumentId, amendingClause, entryId);
    return done();
  }

  /** Adds an entry; stays on the page with what is found against it. */
  @ShowsRefusals
  public String addEntry() {
    List<Finding> findings =
        amendments.addEntry(id, version, instrumentId, amendingClause, fields.form());
    if (findings.isEmpty()) {
      return done();
    }
    findings.forEach(
        finding ->
            Pages.error(
                Pages.text("transferText", "finding." + finding.code(), finding.args().toArray())));
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private String done() {
    Pages.done(Pages.text("transferText", "done.amended"));
    return "/transfer/detail?faces-redirect=true&id=" + id;
  }

  /** Returns what is entered of an added entry. */
  public LineFields getFields() {
    return fields;
  }

  /** Returns the entries that can still be withdrawn. */
  public List<EntryRow> getEntries() {
    return entries;
  }

  /** Returns the rules for the handover day. */
  public HandoverDayRule[] getDayRules() {
    return HandoverDayRule.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long entered) {
    id = entered;
  }

  public Long getInstrumentId() {
    return instrumentId;
  }

  public void setInstrumentId(Long entered) {
    instrumentId = entered;
  }

  public String getAmendingClause() {
    return amendingClause;
  }

  public void setAmendingClause(String entered) {
    amendingClause = entered;
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

  public Long getEntryId() {
    return entryId;
  }

  public void setEntryId(Long entered) {
    entryId = entered;
  }
}
