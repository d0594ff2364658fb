package cn.oneseal.intake;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.CasePermission;
import cn.oneseal.intake.file.ApplicationFileRepository;
import cn.oneseal.intake.file.FileLabel;
import cn.oneseal.intake.file.Upload;
import cn.oneseal.intake.file.UploadRepository;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Files that other systems send with applications: chunk by chunk, then kept with a paper. */
@Stateless
@DenyAll
public class UploadService {

  /** So many files of one system may be on their way. */
  static final int MOST = 200;

  @Inject private Callers callers;
  @Inject private UploadRepository uploads;
  @Inject private ApplicationFileRepository files;
  @Inject private ApplicationAccess access;
  @Inject private BusinessClock clock;

  /** Begins a file; returns it. */
  @RolesAllowed("system")
  public long begin(FileLabel label) {
    Caller caller = atCounter();
    if (uploads.count(caller.username()) >= MOST) {
      throw Refusal.of("uploads-most", MOST).onField("fileId");
    }
    return uploads.begin(caller.username(), label, clock.today());
  }

  /** Adds a chunk; the same one again changes nothing. The last one ends the check of the whole. */
  @RolesAllowed("system")
  public Upload add(long fileId, long offset, byte[] data) {
    Upload upload = mine(fileId, atCounter());
    upload.requireFits(offset, data.length);
    if (offset < upload.received()) {
      if (uploads.chunk(fileId, offset).filter(same -> Arrays.equals(same, data)).isEmpty()) {
        throw Refusal.of("chunk-other", upload.received()).onField("offset");
      }
      return upload;
    }
    uploads.append(upload, data);
    Upload now = mine(fileId, callers.current());
    if (now.isComplete()) {
      now.requireContent(uploads.content(fileId));
    }
    return now;
  }

  /** Returns a file of the caller's own, on its way or taken by an application. */
  @RolesAllowed("system")
  public Upload of(long fileId) {
    Caller caller = atCounter();
    return uploads.kept(caller.username(), fileId).orElseGet(() -> mine(fileId, caller));
  }

  /** Keeps complete files as papers of an application, by the papers' names. */
  @RolesAllowed("system")
  public void attach(long applicationId, List<ApplicationPaper> papers, Map<String, Long> byName) {
    Caller caller = atCounter();
    for (ApplicationPaper paper : papers) {
      if (byName.containsKey(paper.name())) {
        Upload upload = mine(byName.get(paper.name()), caller);
        upload.requireComplete();
        uploads.keep(upload, applicationId, paper.id(), clock.now(), caller.username());
      }
    }
  }

  /** Returns a file of an application that the caller sees, as it came. */
  @RolesAllowed("official")
  public FileDownload file(long fileId) {
    long application =
        files.applicationOf(fileId).orElseThrow(() -> Refusal.of("not-found", "file"));
    access.visible(application, callers.current());
    return files.file(fileId);
  }

  private Caller atCounter() {
    Caller caller = callers.current();
    caller.require(CasePermission.accepting(caller.bodyKind()));
    return caller;
  }

  private Upload mine(long fileId, Caller caller) {
    return uploads
        .lock(caller.username(), fileId)
        .orElseThrow(() -> Refusal.of("not-found", fileId).onField("fileId"));
  }
}
