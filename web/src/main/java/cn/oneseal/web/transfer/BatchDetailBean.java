package cn.oneseal.web.transfer;

import cn.oneseal.transfer.BatchAction;
import cn.oneseal.transfer.BatchCourseService;
import cn.oneseal.transfer.BatchDetail;
import cn.oneseal.transfer.BatchDraftService;
import cn.oneseal.transfer.Finding;
import cn.oneseal.transfer.TransferService;
import cn.oneseal.transfer.amendment.AmendmentKind;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One batch with all that belongs to it, and its course. */
@Named("batchDetail")
@ViewScoped
public class BatchDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient TransferService service;
  @Inject private transient BatchCourseService course;
  @Inject private transient BatchDraftService drafts;

  private long id;
  private int version;
  private transient BatchDetail detail;
  private String reason;
  private String sectionClause;
  private Integer sectionCount;
  private Long instrumentId;
  private String provision;
  private String basisClause;

  /** Loads the batch that the address names; for an official of a recipient this is a reading. */
  @ShowsRefusals
  public void load() {
    service.read(id);
    version = getDetail().batch().version();
  }

  /** Checks the draft. */
  @ShowsRefusals
  public String check() {
    boolean sound = course.check(id, version).isSound();
    return done(sound ? "done.checked" : "done.unsound");
  }

  /** Issues the batch. */
  @ShowsRefusals
  public String issue() {
    course.issue(id, version);
    return done("done.issued");
  }

  /** Withdraws the batch. */
  @ShowsRefusals
  public String withdraw() {
    course.withdraw(id, version, reason);
    return done("done.withdrawn");
  }

  /** Closes the batch. */
  @ShowsRefusals
  public String close() {
    course.close(id, version);
    return done("done.closed");
  }

  /** Takes an entry out of the draft. */
  @ShowsRefusals
  public String removeLine(long line) {
    drafts.removeLine(id, version, line);
    return done("done.saved");
  }

  /** Declares the number of a section. */
  @ShowsRefusals
  public String declareSection() {
    drafts.declareSection(id, version, sectionClause, sectionCount);
    return done("done.saved");
  }

  /** Takes the number of a section out of the draft. */
  @ShowsRefusals
  public String removeSection(long count) {
    drafts.removeSection(id, version, count);
    return done("done.saved");
  }

  /** Rests the draft on an instrument. */
  @ShowsRefusals
  public String restOn() {
    drafts.restOn(id, version, instrumentId, provision, basisClause);
    return done("done.saved");
  }

  /** Takes an instrument from what the draft rests on. */
  @ShowsRefusals
  public String removeBasis(long instrument) {
    drafts.restNoMoreOn(id, version, instrument);
    return done("done.saved");
  }

  /** Returns what an amendment changed, in the reader's words. */
  public String value(AmendmentKind kind, String value) {
    if (value == null) {
      return "";
    }
    return switch (kind) {
      case HANDOVER_DUE -> Pages.day(LocalDate.parse(value));
      case HANDOVER_DAY_RULE -> Pages.text("transferText", "day-rule." + value);
      default -> value;
    };
  }

  private String done(String text) {
    Pages.done(Pages.text("transferText", text));
    return "/transfer/detail?faces-redirect=true&id=" + id;
  }

  /** Returns a finding in words. */
  public String message(Finding finding) {
    return Pages.text("transferText", "finding." + finding.code(), finding.args().toArray());
  }

  /** Returns whether the caller may do something now. */
  public boolean permits(String action) {
    return getDetail().permits(BatchAction.valueOf(action));
  }

  /** Returns the batch with all that belongs to it. */
  public BatchDetail getDetail() {
    if (detail == null) {
      detail = service.detail(id);
    }
    return detail;
  }

  /** Returns the batch's id. */
  public long getId() {
    return id;
  }

  /** Takes the id from the address. */
  public void setId(long id) {
    this.id = id;
  }

  /** Returns why the batch is withdrawn. */
  public String getReason() {
    return reason;
  }

  /** Takes why the batch is withdrawn. */
  public void setReason(String entered) {
    reason = entered;
  }

  public Long getInstrumentId() {
    return instrumentId;
  }

  public void setInstrumentId(Long entered) {
    instrumentId = entered;
  }

  public String getProvision() {
    return provision;
  }

  public void setProvision(String entered) {
    provision = entered;
  }

  public String getBasisClause() {
    return basisClause;
  }

  public void setBasisClause(String entered) {
    basisClause = entered;
  }

  /** Returns the section that a number is declared for. */
  public String getSectionClause() {
    return sectionClause;
  }

  /** Takes the section that a number is declared for. */
  public void setSectionClause(String entered) {
    sectionClause = entered;
  }

  /** Returns the number of the section. */
  public Integer getSectionCount() {
    return sectionCount;
  }

  /** Takes the number of the section. */
  public void setSectionCount(Integer entered) {
    sectionCount = entered;
  }
}
