package cn.oneseal.inspection.visit;

import cn.oneseal.audit.Canonical;
import cn.oneseal.audit.Sm3;
import cn.oneseal.inspection.Inspection;
import cn.oneseal.inspection.InspectionService;
import cn.oneseal.inspection.contract.v1.CheckV1;
import cn.oneseal.inspection.contract.v1.FindingV1;
import cn.oneseal.inspection.contract.v1.InspectionDueV1;
import cn.oneseal.inspection.contract.v1.InspectionRecordV1;
import cn.oneseal.inspection.contract.v1.InspectionV1;
import cn.oneseal.inspection.contract.v1.InspectorV1;
import cn.oneseal.inspection.contract.v1.VisitV1;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.request.PageLimit;
import cn.oneseal.request.SystemRequests;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers departments' own systems; what they may do the services decide. */
@Stateless
@LocalBean
@Remote(InspectionV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class InspectionBean implements InspectionV1 {

  private static final String PHOTO = "InspectionV1.addPhoto";
  private static final String RECORD = "InspectionV1.record";

  @Inject private InspectionService inspections;
  @Inject private VisitService visits;
  @Inject private SystemRequests requests;

  @Override
  @RolesAllowed("system")
  public List<InspectionDueV1> due(long after, int limit) {
    PageLimit.require(limit, MOST);
    List<InspectionDueV1> due = new ArrayList<>();
    inspections.openAfter(after, limit).forEach(inspection -> due.add(due(inspection)));
    return due;
  }

  private static InspectionDueV1 due(Inspection inspection) {
    return new InspectionDueV1(
        inspection.id(),
        inspection.pushId().toString(),
        inspection.caseNo(),
        inspection.itemName(),
        inspection.applicantName(),
        inspection.startsOn(),
        inspection.dueOn());
  }

  @Override
  @RolesAllowed("system")
  public VisitV1 visit(long id) {
    VisitDetail detail = visits.detail(id);
    List<InspectorV1> inspectors = new ArrayList<>();
    if (detail.drawn() != null) {
      for (DrawnInspector each : detail.drawn().inspectors()) {
        inspectors.add(new InspectorV1(each.name(), each.certificate(), each.certificateUntil()));
      }
    }
    return new VisitV1(
        id,
        detail.drawn() == null ? null : detail.drawn().drawnAt().toString(),
        inspectors,
        detail.matters().stream()
            .map(one -> new CheckV1(one.name(), one.standard().isEmpty() ? null : one.standard()))
            .toList(),
        detail.photos().size(),
        detail.kept() == null ? null : detail.kept().record().result().name(),
        detail.kept() == null ? null : detail.kept().at().toString(),
        detail.inspection().closedOn());
  }

  @Override
  @RolesAllowed("system")
  public String addPhoto(String requestId, long id, String name, byte[] photo) {
    if (photo == null) {
      throw Refusal.of("required").onField("photo");
    }
    String digest = Sm3.hex(photo);
    return requests.once(
        requestId,
        PHOTO,
        () -> {
          visits.addPhoto(id, name, photo);
          return digest;
        },
        id,
        name,
        digest);
  }

  @Override
  @RolesAllowed("system")
  public VisitV1 record(String requestId, long id, InspectionRecordV1 record) {
    if (record == null) {
      throw Refusal.of("required").onField("record");
    }
    requests.once(
        requestId,
        RECORD,
        () -> {
          visits.record(id, visitRecord(id, record));
          return "";
        },
        id,
        record.getVisitedOn(),
        record.getVisitResult(),
        record.getVisitSummary(),
        record.getHolderSigned(),
        record.getRefusedReason(),
        record.getFinding().stream().map(InspectionBean::canonical).collect(Collectors.joining()),
        String.join("\n", record.getSigner()));
    return visit(id);
  }

  private static String canonical(FindingV1 finding) {
    return Canonical.form(
        finding.getMatter(), finding.getStandard(), finding.isConforms(), finding.getFinding());
  }

  private VisitRecord visitRecord(long id, InspectionRecordV1 record) {
    DrawnVisit drawn = visits.requireDrawn(id);
    return new VisitRecord(
        record.getVisitedOn(),
        result(record.getVisitResult()),
        record.getVisitSummary(),
        record.getHolderSigned(),
        record.getRefusedReason(),
        record.getFinding().stream()
            .map(
                each ->
                    new Finding(
                        each.getMatter(), each.getStandard(), each.isConforms(), each.getFinding()))
            .toList(),
        signers(drawn, record.getSigner()));
  }

  private static VisitResult result(String code) {
    if (code == null || code.isEmpty()) {
      throw Refusal.of("required").onField("visitResult");
    }
    try {
      return VisitResult.valueOf(code);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.of("code-unknown", code).onField("visitResult");
    }
  }

  /** Certificates as the system knows them; one that nobody drawn has is refused by name. */
  private static List<Long> signers(DrawnVisit drawn, List<String> certificates) {
    List<Long> signers = new ArrayList<>();
    for (String certificate : certificates) {
      signers.add(
          drawn.inspectors().stream()
              .filter(each -> each.certificate().equals(certificate))
              .map(DrawnInspector::id)
              .findFirst()
              .orElseThrow(() -> Refusal.of("inspector-not-drawn").onField("signers")));
    }
    return signers;
  }
}
