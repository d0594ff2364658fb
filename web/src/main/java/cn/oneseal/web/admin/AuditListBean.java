package cn.oneseal.web.admin;

import cn.oneseal.audit.AuditEntry;
import cn.oneseal.audit.AuditOutcome;
import cn.oneseal.audit.AuditQuery;
import cn.oneseal.audit.AuditService;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.web.KeyList;
import cn.oneseal.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The audit trail, the newest first, part by part. */
@Named("auditList")
@ViewScoped
public class AuditListBean extends KeyList<AuditEntry> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient AuditService audit;

  private String username;
  private AuditOutcome outcome;
  private String text;
  private LocalDate from;
  private LocalDate to;

  @Override
  protected KeyPage<AuditEntry> fetch(Slice part) {
    return audit.list(new AuditQuery(username, outcome, text, from, to), part);
  }

  @Override
  protected String key(AuditEntry row) {
    return row.id().toString();
  }

  /** Returns what was done in words; of what was refused, which operation or page refused it. */
  public String action(AuditEntry row) {
    String key = "act." + row.action();
    String words = Pages.text("adminText", key);
    return words.equals(key) ? row.action() : words;
  }

  /** Returns all outcomes, for the filter. */
  public AuditOutcome[] getOutcomes() {
    return AuditOutcome.values();
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String looked) {
    username = looked;
  }

  public AuditOutcome getOutcome() {
    return outcome;
  }

  public void setOutcome(AuditOutcome looked) {
    outcome = looked;
  }

  public String getText() {
    return text;
  }

  public void setText(String looked) {
    text = looked;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate looked) {
    from = looked;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate looked) {
    to = looked;
  }
}
