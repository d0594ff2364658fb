package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.handover.record.RecordQuery;
import cn.oneseal.handover.record.RecordRepository;
import cn.oneseal.handover.record.RecordText;
import cn.oneseal.handover.register.RegisterRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What a completion brings about, and a countersignature after it: what was handed over becomes
 * usable by the body that received it, and the record of both parties is kept with its digest.
 */
@Dependent
public class HandoverEffects {

  private final RegisterRepository registers;
  private final RecordQuery query;
  private final RecordRepository records;
  private final BusinessClock clock;
  private final AuditService audit;

  /** Works on the registers and the records. */
  @Inject
  public HandoverEffects(
      RegisterRepository registers,
      RecordQuery query,
      RecordRepository records,
      BusinessClock clock,
      AuditService audit) {
    this.registers = registers;
    this.query = query;
    this.records = records;
    this.clock = clock;
    this.audit = audit;
  }

  /** Opens the registers of a handover that was just completed, and keeps its record. */
  public void completed(Handover handover, Caller by) {
    handover.entries().forEach(entry -> registers.open(handover, entry, handover.completedOn()));
    take(handover, "COMPLETED", by);
    audit.done("HANDOVER_COMPLETED", "HANDOVER", handover.id(), null);
  }

  /** After the completion, lets an edition that was just countersigned take the earlier's place. */
  public void countersigned(Handover handover, HandoverEntry entry, Caller by) {
    if (entry.edition() > 1) {
      audit.done("HANDOVER_SUPERSEDED", "HANDOVER", handover.id(), entry.category().code());
    }
    if (handover.isComplete()) {
      LocalDate today = clock.today();
      registers.endBefore(handover, entry, today);
      registers.open(handover, entry, today);
      take(handover, "SUPERSEDED", by);
    }
  }

  private void take(Handover handover, String occasion, Caller by) {
    query
        .read(List.of(handover.id()), clock.today())
        .forEach(
            record ->
                records.take(
                    handover.id(), occasion, RecordText.of(record), clock.now(), by.username()));
  }
}
