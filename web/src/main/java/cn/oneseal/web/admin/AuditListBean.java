package cn.oneseal.web.admin;

import cn.oneseal.audit.AuditEntry;
import cn.oneseal.audit.AuditService;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail, the newest first, page by page. */
@Named("auditList")
@RequestScoped
public class AuditListBean {

  private static final int PAGE = 50;

  @Inject private AuditService audit;

  private int first;
  private List<AuditEntry> rows = List.of();

  /** Reads a page. */
  @ShowsRefusals
  public void load() {
    first = Math.max(0, first);
    rows = audit.newest(first, PAGE);
  }

  /** Returns the lines of this page. */
  public List<AuditEntry> getRows() {
    return rows;
  }

  /** Returns whether there may be earlier lines. */
  public boolean isMore() {
    return rows.size() == PAGE;
  }

  /** Returns where the next page begins. */
  public int getNext() {
    return first + PAGE;
  }

  public int getFirst() {
    return first;
  }

  public void setFirst(int first) {
    this.first = first;
  }
}
