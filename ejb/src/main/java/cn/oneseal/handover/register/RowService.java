package cn.oneseal.handover.register;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.handover.EntryState;
import cn.oneseal.handover.Handover;
import cn.oneseal.handover.HandoverAccess;
import cn.oneseal.handover.HandoverEntry;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The lists of a category, entered by the giving body until it is countersigned (R6, R7). */
@Stateless
@DenyAll
public class RowService {

  private static final String CLAUSE = "R6, 二（二）";

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private RegisterRepository registers;
  @Inject private BusinessClock clock;

  /** Adds a row; returns its id. */
  @RolesAllowed("official")
  public long add(long handoverId, int version, RegisterKind kind, Map<RegisterField, String> row) {
    HandoverEntry entry = change(handoverId, version, kind);
    List<HandedRow> there = registers.rows(List.of(entry.id()));
    int next = there.stream().mapToInt(HandedRow::lineNo).max().orElse(0) + 1;
    HandedRow added = new HandedRow(entry.id(), next, kind, row, clock.today());
    RowRule.requireNew(added, there);
    return registers.add(added).id();
  }

  /** Adds the rows of a file, or none of them where one is at fault: then its faults by line. */
  @RolesAllowed("official")
  public List<RegisterCsv.RowFault> upload(
      long handoverId, int version, RegisterKind kind, byte[] file) {
    HandoverEntry entry = change(handoverId, version, kind);
    List<HandedRow> there = registers.rows(List.of(entry.id()));
    RegisterCsv.Read read = RegisterCsv.read(file, kind, entry.id(), there, clock.today());
    if (read.faults().isEmpty()) {
      read.rows().forEach(registers::add);
    }
    return read.faults();
  }

  /** Removes a row. */
  @RolesAllowed("official")
  public void remove(long handoverId, int version, long rowId) {
    HandedRow row = registers.row(rowId).orElseThrow(() -> Refusal.of("not-found", rowId));
    HandoverEntry entry = change(handoverId, version, row.kind());
    if (entry.id() != row.entryId()) {
      throw Refusal.of("not-found", rowId);
    }
    registers.remove(row);
  }

  private HandoverEntry change(long handoverId, int version, RegisterKind kind) {
    if (kind == null) {
      throw Refusal.of("required").onField("kind");
    }
    Caller caller = callers.current();
    Handover handover = access.change(handoverId, version, caller);
    handover.requireContentOpen(kind.category(), caller);
    HandoverEntry entry = handover.entry(kind.category());
    if (entry.state() == EntryState.NONE) {
      throw Refusal.of("register-category-none").byClause(CLAUSE);
    }
    return entry;
  }
}
