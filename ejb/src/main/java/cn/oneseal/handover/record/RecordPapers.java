package cn.oneseal.handover.record;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.handover.HandoverCompleted;
import cn.oneseal.handover.HandoverFileLine;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.Papers;
import cn.oneseal.sealing.SealingSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The record of a completed handover (R6, R9, 二（二）), issued by the bureau, which is a party of
 * each: all categories with what was handed over, the files by their digest, and who countersigned.
 */
@Dependent
public class RecordPapers implements PaperSource {

  /** The word of its subjects. */
  public static final String SUBJECT = "HANDOVER_RECORD";

  private static final int LONGEST_CONTENT = 1500;

  @Inject private Papers papers;
  @Inject private RecordQuery query;
  @Inject private HandoverRecordService records;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;

  /** A handover is completed: its record waits for the seal. */
  public void completed(@Observes HandoverCompleted event) {
    HandoverRecord record = read(event.handoverId(), clock.today());
    long bureau =
        organization.bodies().stream()
            .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
            .findFirst()
            .map(Body::id)
            .orElseThrow();
    papers.place(
        new SealingSubject(SUBJECT, record.id(), numberOf(record), bureau, null), "system");
  }

  private static String numberOf(HandoverRecord record) {
    return "YJ-%02d-%s-%02d-%d"
        .formatted(
            record.batch(),
            record.direction().equals("RETURNED") ? "H" : "R",
            record.listNo(),
            record.id());
  }

  private HandoverRecord read(long handoverId, LocalDate on) {
    return query.read(List.of(handoverId), on).get(0);
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    HandoverRecord record = read(of.id(), on);
    Values values =
        Values.none()
            .with("itemName", record.itemName())
            .with("fromBody", record.fromBodyName())
            .with("toBody", record.toBodyName())
            .with("handedOverOn", ChineseDay.of(record.completedOn()))
            .with("basis", record.instrument() + " " + record.clause())
            .withList(
                "entries",
                record.entries().stream()
                    .filter(entry -> !entry.superseded())
                    .map(RecordPapers::entry)
                    .toList());
    return List.of(Paper.of(DocumentKind.HANDOVER_RECORD, of.title(), values));
  }

  private static Map<String, String> entry(RecordEntry entry) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("category", entry.category().printedName());
    row.put("content", content(entry));
    row.put("signedBy", entry.countersignedBy());
    if (entry.countersignedAt() != null) {
      ZonedDateTime at = entry.countersignedAt().atZone(BusinessClock.ZONE);
      row.put("signedOn", ChineseDay.of(at.toLocalDate()));
    }
    return row;
  }

  private static String content(RecordEntry entry) {
    List<String> lines = new ArrayList<>();
    if (entry.noneReason() != null) {
      lines.add("无：" + entry.noneReason());
    }
    entry.parts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(part -> lines.add(part.getValue()));
    entry.rows().forEach(row -> lines.add(String.join("，", row.cells().values())));
    for (HandoverFileLine file : entry.files()) {
      lines.add(file.name() + "（SM3 " + file.digest() + "）");
    }
    String content = String.join("\n", lines);
    return content.length() <= LONGEST_CONTENT
        ? content
        : content.substring(0, LONGEST_CONTENT) + "……";
  }

  @Override
  public void requireVisible(long handoverId) {
    records.record(handoverId);
  }
}
