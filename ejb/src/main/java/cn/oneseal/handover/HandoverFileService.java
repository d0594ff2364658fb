package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The files of a handover: kept unchanged, for the liaisons of the two parties (R6, 二（二）). */
@Stateless
@DenyAll
public class HandoverFileService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private HandoverRepository handovers;
  @Inject private BusinessClock clock;

  /** Adds a file to a category that is not countersigned. */
  @RolesAllowed("official")
  public long add(long id, int version, HandoverCategory category, String name, byte[] content) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    handover.requireContentOpen(category, caller);
    HandoverFile file =
        new HandoverFile(
            handover.entry(category).id(), name, content, clock.now(), caller.username());
    return handovers.add(file).id();
  }

  /** Removes a file from a category that is not countersigned. */
  @RolesAllowed("official")
  public void remove(long fileId, int version) {
    Caller caller = callers.current();
    HandoverFile file = find(fileId, caller);
    Handover handover = access.change(handovers.handoverOf(file).id(), version, caller);
    handover.entries().stream()
        .filter(entry -> entry.id() == file.entryId())
        .forEach(entry -> handover.requireContentOpen(entry.category(), caller));
    handovers.remove(file);
  }

  /** Returns a file as it was uploaded. */
  @RolesAllowed("official")
  public FileDownload download(long fileId) {
    Caller caller = callers.current();
    caller.require(Duty.LIAISON);
    HandoverFile file = find(fileId, caller);
    return new FileDownload(file.name(), file.mediaType(), file.content());
  }

  private HandoverFile find(long fileId, Caller caller) {
    return handovers
        .file(fileId)
        .filter(file -> handovers.handoverOf(file).concerns(caller))
        .orElseThrow(() -> Refusal.of("not-found", fileId));
  }
}
