package cn.oneseal.catalogue.guide;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.catalogue.CatalogueAccess;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Process re-engineering of items transferred in: before and after, side by side (R3). */
@Stateless
@DenyAll
public class ProcessService {

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private ProcessReading reading;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns both sides; after is what the guide in force says, else what was entered. */
  @RolesAllowed({"official", "administrator"})
  public ProcessView view(long itemId) {
    Caller caller = callers.current();
    return reading.view(
        access.requireItem(itemId),
        clock.today(),
        access.mayRecordProcess(caller, itemId, true),
        access.mayRecordProcess(caller, itemId, false));
  }

  /** Records how an item was handled, or is; an earlier entry of the stage stays in the record. */
  @RolesAllowed("official")
  public void record(long itemId, ProcessRecord.Stage stage, ProcessForm form) {
    Caller caller =
        access.requireMayRecordProcess(
            callers.current(), itemId, stage == ProcessRecord.Stage.BEFORE);
    catalogue.lock(itemId);
    int last = reading.last(itemId, stage).map(ProcessRecord::nth).orElse(0);
    if (last != form.seen()) {
      throw Refusal.of("stale-version");
    }
    ProcessFacts facts =
        ProcessFacts.typed(
            form.steps(),
            form.materials(),
            form.visits(),
            Term.of(form.limitAmount(), form.limitUnit()));
    reading.add(
        new ProcessRecord(
            itemId,
            stage,
            last + 1,
            facts,
            form.source(),
            new ProcessRecord.Entry(caller.bodyId(), clock.now(), caller.username())));
    audit.done("PROCESS_RECORDED", "ITEM", itemId, stage.name());
  }
}
