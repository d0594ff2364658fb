package cn.oneseal.handover.record;

import cn.oneseal.handover.register.RegisterField;
import cn.oneseal.handover.register.RegisterKind;
import java.util.List;
import java.util.Map;

/**
 * A row of a category in the record.
 *
 * @param id the row
 * @param kind its kind
 * @param cells its values
 */
public record RecordRow(long id, RegisterKind kind, Map<RegisterField, String> cells) {

  /** Copies the values. */
  public RecordRow {
    cells = Map.copyOf(cells);
  }

  /** Returns the fields that have a value, in the order of the kind. */
  public List<RegisterField> fields() {
    return kind.fields().stream().filter(cells::containsKey).toList();
  }
}
