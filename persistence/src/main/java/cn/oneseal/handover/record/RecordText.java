package cn.oneseal.handover.record;

import cn.oneseal.handover.HandoverFileLine;
import cn.oneseal.handover.register.RegisterField;
import java.text.Normalizer;
import java.util.TreeMap;

/**
 * The canonical text of a record: one fact a line, name and value parted by a tabulator, in a fixed
 * order, in UTF-8 and normal form C, whatever language the page is shown in. Its SM3 digest is what
 * both parties compare.
 */
public final class RecordText {

  private static final String FORM = "oneseal-handover-record 1";

  private final StringBuilder text = new StringBuilder();

  private RecordText() {}

  /** Returns the text of a record. */
  public static String of(HandoverRecord handover) {
    RecordText record = new RecordText();
    record.line("form", FORM);
    record.head(handover);
    handover.entries().forEach(record::entry);
    handover.seals().forEach(record::seal);
    return Normalizer.normalize(record.text, Normalizer.Form.NFC);
  }

  private void head(HandoverRecord handover) {
    line("batch", handover.batch());
    line("instrument", handover.instrument());
    line("list", handover.direction() + " " + handover.listNo());
    line("item", handover.itemName());
    line("clause", handover.clause());
    line("from", handover.fromBodyName());
    line("to", handover.toBodyName());
    line("due", handover.dueOn());
    line("completed-on", handover.completedOn());
    line("completed-at", handover.completedAt());
    line("completed-by", handover.completedBy());
    line("in-flight", handover.inFlight());
    handover.givers().forEach(liaison -> liaison("giver", liaison));
    handover.receivers().forEach(liaison -> liaison("receiver", liaison));
  }

  private void liaison(String side, RecordParty liaison) {
    line(side, liaison.name());
    line(side + "-from", liaison.from());
    line(side + "-to", liaison.to());
    line(side + "-paper", liaison.paper());
  }

  private void entry(RecordEntry entry) {
    line("category", entry.category().code());
    line("category-name", entry.category().printedName());
    line("edition", entry.edition());
    line("superseded", entry.superseded());
    line("reason", entry.reason());
    line("opened-by", entry.openedBy());
    line("opened-at", entry.openedAt());
    line("state", entry.state());
    line("none-reason", entry.noneReason());
    new TreeMap<>(entry.parts()).forEach((part, value) -> line("part-" + part, value));
    entry.rows().forEach(this::row);
    entry.files().forEach(this::file);
    entry.returns().forEach(this::sentBack);
    line("handed-over-by", entry.handedOverBy());
    line("handed-over-at", entry.handedOverAt());
    line("countersigned-by", entry.countersignedBy());
    line("countersigned-at", entry.countersignedAt());
  }

  private void sentBack(RecordReturn sentBack) {
    line("returned-remark", sentBack.remark());
    line("returned-by", sentBack.by());
    line("returned-at", sentBack.at());
  }

  private void row(RecordRow row) {
    line("row", row.kind());
    for (RegisterField field : row.fields()) {
      line("row-" + field, row.cells().get(field));
    }
  }

  private void file(HandoverFileLine file) {
    line("file", file.name());
    line("file-size", file.size());
    line("file-sm3", file.digest());
  }

  private void seal(RecordSeal seal) {
    line("seal", seal.name());
    line("seal-abolished-on", seal.abolishedOn());
    line("seal-decision", seal.decision());
    line("seal-impression", seal.impression());
  }

  /** Breaks within a value are written so that no value can look like another fact. */
  private void line(String name, Object value) {
    if (value != null) {
      String plain =
          value.toString().replace("\\", "\\\\").replace("\r\n", "\n").replace("\n", "\\n");
      text.append(name).append('\t').append(plain.replace("\t", "\\t").replace("\r", "\\n"));
      text.append('\n');
    }
  }
}
