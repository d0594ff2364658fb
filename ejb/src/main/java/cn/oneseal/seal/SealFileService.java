package cn.oneseal.seal;

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

/** Impressions and slips: kept unchanged, for custodians only (R10, 二（二）). */
@Stateless
@DenyAll
public class SealFileService {

  @Inject private Callers callers;
  @Inject private SealAccess access;
  @Inject private SealRepository seals;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Adds an impression; an older one stays beside it. */
  @RolesAllowed("official")
  public long addImpression(long id, int version, String name, byte[] content) {
    Caller caller = callers.current();
    access.change(id, version, caller);
    SealFile file =
        seals.add(
            new SealFile(
                id, SealFilePurpose.IMPRESSION, name, content, clock.now(), caller.username()));
    audit.done("SEAL_IMPRESSION_ADDED", "SEAL", id, file.digest());
    return file.id();
  }

  /** Returns a file as it was uploaded. */
  @RolesAllowed("official")
  public FileDownload download(long fileId) {
    Caller caller = callers.current();
    SealFile file = seals.file(fileId).orElseThrow(() -> Refusal.of("not-found", fileId));
    access.findKept(file.sealId(), caller);
    return new FileDownload(file.name(), file.mediaType(), file.content());
  }
}
