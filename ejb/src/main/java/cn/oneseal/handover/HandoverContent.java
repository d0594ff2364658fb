package cn.oneseal.handover;

import cn.oneseal.handover.register.HandedRow;
import cn.oneseal.handover.register.RegisterRepository;
import cn.oneseal.handover.register.RowRule;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What belongs to a category: rows, files, returns, and whether they agree with what is done. */
@Dependent
public class HandoverContent {

  private final RegisterRepository registers;
  private final HandoverRepository handovers;

  /** Works on the rows. */
  @Inject
  public HandoverContent(RegisterRepository registers, HandoverRepository handovers) {
    this.registers = registers;
    this.handovers = handovers;
  }

  /** Refuses to say that there is nothing where a list says what there is. */
  public void requireNone(HandoverEntry entry) {
    if (!rows(entry).isEmpty()) {
      throw Refusal.of("handover-none-with-rows", entry.category().word()).byClause("R6, 二（二）");
    }
  }

  /** Refuses to countersign rows that lack what belongs to them. */
  public void requireSound(HandoverEntry entry) {
    RowRule.requireConnections(rows(entry));
  }

  /** Copies another item's rows and files of a category, unless this one has its own. */
  public void copyMissing(HandoverEntry from, HandoverEntry to) {
    handovers.flush();
    if (rows(to).isEmpty()) {
      handovers.copyRows(from, to);
    }
    if (!handovers.hasFiles(to)) {
      handovers.copyFiles(from, to);
    }
  }

  /** Makes a new edition begin with the rows and files of the one before. */
  public void copyAll(HandoverEntry from, HandoverEntry to) {
    handovers.flush();
    handovers.copyFiles(from, to);
    handovers.copyRows(from, to);
  }

  /** Keeps on record that a category was sent back. */
  public void keep(HandoverReturn sentBack) {
    handovers.add(sentBack);
  }

  private List<HandedRow> rows(HandoverEntry entry) {
    return registers.rows(List.of(entry.id()));
  }
}
