package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The files of a handover: kept unchanged, for the liaisons of the two parties (R6, 二（二）). */
@Stateless
@DenyAll
public class HandoverFileService {

  @Inject private Callers callers;
  @Inject private HandoverAccess access;
  @Inject private HandoverRepository handovers;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Adds a file to a category that is not countersigned. */
  @RolesAllowed("official")
  public long add(long id, int version, HandoverCategory category, String name, byte[] content) {
    Caller caller = callers.current();
    Handover handover = access.change(id, version, caller);
    handover.requireContentOpen(category, caller);
    HandoverFile file =
        new HandoverFile(
            handover.entry(category).id(), name, content, clock.now(), caller.username());
    long added = handovers.add(file).id();
    audit.done("HANDOVER_FILE_ADDED", "HANDOVER", id, told(category, file));
    return added;
  }

  /** Removes a file from a category that is not countersigned. */
  @RolesAllowed("official")
  public void remove(long fileId, int version) {
    Caller caller = callers.current();
    HandoverFile file = find(fileId, caller);
    Handover handover = access.change(handovers.handoverOf(file).id(), version, caller);
    HandoverCategory category = category(handover, file);
    handover.requireContentOpen(category, caller);
    handovers.remove(file);
    audit.done("HANDOVER_FILE_REMOVED", "HANDOVER", handover.id(), told(category, file));
  }

  private static HandoverCategory category(Handover handover, HandoverFile file) {
    return handover.editions().stream()
        .filter(entry -> entry.id() == file.entryId())
        .map(HandoverEntry::category)
        .findFirst()
        .orElseThrow();
  }

  private static String told(HandoverCategory category, HandoverFile file) {
    return category.code() + " " + file.name() + " SM3 " + file.digest();
  }

  /**
   * Returns a file as it was uploaded; one of the special approval seal to custodians only, as
   * every image of a seal (R10).
   */
  @RolesAllowed("official")
  public FileDownload download(long fileId) {
    Caller caller = callers.current();
    HandoverFile file = find(fileId, caller);
    caller.require(category(handovers.handoverOf(file), file).filesFor());
    return new FileDownload(file.name(), file.mediaType(), file.content());
  }

  /** Returns what was handed over of a seal, to custodians of the two parties; else nothing. */
  @RolesAllowed("official")
  public List<HandoverFileLine> ofSeal(long sealId) {
    Caller caller = callers.current();
    return caller.has(HandoverCategory.APPROVAL_SEAL.filesFor())
        ? handovers.filesOfSeal(sealId, caller.bodyId())
        : List.of();
  }

  private HandoverFile find(long fileId, Caller caller) {
    return handovers
        .file(fileId)
        .filter(file -> handovers.handoverOf(file).concerns(caller))
        .orElseThrow(() -> Refusal.of("not-found", fileId));
  }
}
