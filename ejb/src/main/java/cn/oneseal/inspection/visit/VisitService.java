package cn.oneseal.inspection.visit;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.handover.FileRule;
import cn.oneseal.inspection.CheckMatter;
import cn.oneseal.inspection.Inspection;
import cn.oneseal.inspection.InspectionNotice;
import cn.oneseal.inspection.InspectionRepository;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Records on site: entered by an inspector of the department, signed by those drawn (R13). */
@Stateless
@DenyAll
public class VisitService {

  private static final String SUBJECT = "INSPECTION";

  @Inject private Callers callers;
  @Inject private InspectionService inspections;
  @Inject private InspectionRepository notices;
  @Inject private VisitRepository visits;
  @Inject private CheckFormRepository forms;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns an inspection with its visit; another body's is not found. */
  @RolesAllowed({"official", "system"})
  public VisitDetail detail(long inspectionId) {
    Inspection inspection = inspections.detail(inspectionId).inspection();
    DrawnVisit drawn = visits.drawn(inspectionId).orElse(null);
    InspectionNotice notice = notices.notice(inspectionId).orElse(null);
    return new VisitDetail(
        inspection,
        drawn,
        notice,
        matters(inspectionId, notice),
        visits.record(inspectionId).orElse(null),
        visits.photos(inspectionId),
        clock.today(),
        drawn != null && inspection.closedOn() == null && callers.current().has(Duty.INSPECTOR));
  }

  /** What the item's form asks for, and besides what the notice tells of. */
  private List<CheckMatter> matters(long inspectionId, InspectionNotice notice) {
    List<CheckMatter> matters = new ArrayList<>(asked(inspectionId, clock.today()));
    if (notice != null) {
      CheckMatter.listed(notice.matters()).stream()
          .filter(told -> matters.stream().noneMatch(one -> one.name().equals(told.name())))
          .forEach(matters::add);
    }
    return matters;
  }

  private List<CheckMatter> asked(long inspectionId, LocalDate day) {
    return forms.on(inspectionId, day).map(CheckMatter::listed).orElse(List.of());
  }

  /** Returns the draw of an inspection of the caller's body; refuses one that was not drawn. */
  @RolesAllowed({"official", "system"})
  public DrawnVisit requireDrawn(long inspectionId) {
    inspections.detail(inspectionId);
    return drawn(inspectionId);
  }

  /** Records the visit, and closes the inspection: its deadline stops. */
  @RolesAllowed({"official", "system"})
  public void record(long inspectionId, VisitRecord record) {
    Caller caller = open(inspectionId);
    DrawnVisit drawn = drawn(inspectionId);
    LocalDate drawnOn = drawn.drawnAt().atZone(BusinessClock.ZONE).toLocalDate();
    record.requireOf(drawn.inspectors(), drawnOn, clock.today());
    if (record.result() != VisitResult.NOT_FOUND) {
      CheckForm.requireWhole(asked(inspectionId, record.visitedOn()), record.findings());
    }
    visits.keep(
        inspectionId, drawn.drawId(), record, clock.today(), clock.now(), caller.username());
    audit.done("INSPECTION_RECORDED", SUBJECT, inspectionId, record.result().name());
  }

  /** Adds a photograph, before the record is made. */
  @RolesAllowed({"official", "system"})
  public void addPhoto(long inspectionId, String name, byte[] content) {
    Caller caller = open(inspectionId);
    drawn(inspectionId);
    String bare = FileRule.requireName(name);
    PhotoRule.requireSize(content.length);
    String type = PhotoRule.mediaType(bare, content);
    if (visits.photos(inspectionId).size() >= PhotoRule.MOST) {
      throw Refusal.of("photos-most", PhotoRule.MOST).onField("photo");
    }
    visits.add(inspectionId, bare, type, content, clock.now(), caller.username());
    audit.done("INSPECTION_PHOTO", SUBJECT, inspectionId, bare);
  }

  /** Returns a photograph as it was added. */
  @RolesAllowed("official")
  public FileDownload photo(long photoId) {
    long inspectionId =
        visits.inspectionOf(photoId).orElseThrow(() -> Refusal.of("not-found", photoId));
    inspections.detail(inspectionId);
    return visits.photo(photoId);
  }

  private Caller open(long inspectionId) {
    Caller caller = callers.current();
    caller.require(Duty.INSPECTOR);
    inspections.detail(inspectionId);
    if (!visits.lockOpen(inspectionId)) {
      throw Refusal.of("inspection-closed");
    }
    return caller;
  }

  private DrawnVisit drawn(long inspectionId) {
    return visits
        .drawn(inspectionId)
        .orElseThrow(() -> Refusal.of("inspection-not-drawn").byClause("R13, 三（一）1"));
  }
}
