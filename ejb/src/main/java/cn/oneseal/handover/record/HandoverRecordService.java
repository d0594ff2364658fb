package cn.oneseal.handover.record;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.handover.HandoverAccess;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The record of handovers for the liaisons of the two parties, and for nobody else. */
@Stateless
@DenyAll
public class HandoverRecordService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private RecordQuery query;
  @Inject private RecordRepository records;
  @Inject private BusinessClock clock;

  /** Returns the record of one handover. */
  @RolesAllowed("official")
  public HandoverRecord record(long handoverId) {
    Caller caller = liaison();
    access.find(handoverId, caller);
    return query.read(List.of(handoverId), clock.today()).get(0);
  }

  /** Returns the records of all that a department gives in a batch, in the order of the lists. */
  @RolesAllowed("official")
  public List<HandoverRecord> ofDepartment(int batch, String fromBodyCode) {
    Caller caller = liaison();
    List<Long> ids = query.given(batch, fromBodyCode, caller.bodyId());
    if (ids.isEmpty()) {
      throw Refusal.of("not-found", fromBodyCode);
    }
    return query.read(ids, clock.today());
  }

  /** Returns the text of which a digest was kept, byte for byte, so that both can compare it. */
  @RolesAllowed("official")
  public FileDownload text(long recordId) {
    Caller caller = liaison();
    long handoverId =
        records.handover(recordId).orElseThrow(() -> Refusal.of("not-found", recordId));
    access.find(handoverId, caller);
    String content = records.content(recordId).orElseThrow();
    return new FileDownload(
        "handover-record-" + recordId + ".txt",
        "text/plain;charset=UTF-8",
        content.getBytes(StandardCharsets.UTF_8));
  }

  private Caller liaison() {
    Caller caller = callers.current();
    caller.require(Duty.LIAISON);
    return caller;
  }
}
