package cn.oneseal.web.instrument;

import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentDetail;
import cn.oneseal.instrument.InstrumentService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One instrument with its provisions, and what of them has given way. */
@Named("instrumentDetail")
@ViewScoped
public class InstrumentDetailBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient InstrumentService service;

  private long id;
  private transient InstrumentDetail detail;
  private transient List<Instrument> instruments;
  private String clause;
  private String content;
  private Long provisionId;
  private Long byInstrumentId;
  private String byClause;
  private LocalDate fromDay;
  private String reason;

  /** Loads the instrument that the address names. */
  @ShowsRefusals
  public void load() {
    detail = service.detail(id);
  }

  /** Records a provision. */
  @ShowsRefusals
  public String addProvision() {
    service.addProvision(id, clause, content);
    return done();
  }

  /** Records that a provision gives way. */
  @ShowsRefusals
  public String supersede() {
    service.supersede(id, provisionId, byInstrumentId, byClause, fromDay, reason);
    return done();
  }

  private String done() {
    Pages.done(Pages.text("instrumentText", "done"));
    return "/instrument/detail?faces-redirect=true&id=" + id;
  }

  /** Returns the instrument with its provisions. */
  public InstrumentDetail getDetail() {
    if (detail == null) {
      detail = service.detail(id);
    }
    return detail;
  }

  /** Returns the other instruments. */
  public List<Instrument> getInstruments() {
    if (instruments == null) {
      instruments = service.instruments().stream().filter(one -> one.id() != id).toList();
    }
    return instruments;
  }

  public long getId() {
    return id;
  }

  public void setId(long entered) {
    id = entered;
  }

  public String getClause() {
    return clause;
  }

  public void setClause(String entered) {
    clause = entered;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String entered) {
    content = entered;
  }

  public Long getProvisionId() {
    return provisionId;
  }

  public void setProvisionId(Long entered) {
    provisionId = entered;
  }

  public Long getByInstrumentId() {
    return byInstrumentId;
  }

  public void setByInstrumentId(Long entered) {
    byInstrumentId = entered;
  }

  public String getByClause() {
    return byClause;
  }

  public void setByClause(String entered) {
    byClause = entered;
  }

  public LocalDate getFromDay() {
    return fromDay;
  }

  public void setFromDay(LocalDate entered) {
    fromDay = entered;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String entered) {
    reason = entered;
  }
}
