package cn.oneseal.sealing.layout;

import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Values to look at a layout with: each place shows its own name, lists have three rows. */
final class SampleValues {

  private static final int ROWS = 3;
  private static final String VERIFICATION = "verification";
  private static final String SAMPLE_ADDRESS = "http://127.0.0.1:8081/verify?id=SAMPLE";

  private SampleValues() {}

  static Values of(Layout layout) {
    Values values = Values.none();
    for (String name : layout.values().keySet()) {
      values = values.with(name, name.equals(VERIFICATION) ? SAMPLE_ADDRESS : "［" + name + "］");
    }
    for (Map.Entry<String, Set<String>> list : layout.lists().entrySet()) {
      values = values.withList(list.getKey(), rows(list.getValue()));
    }
    return values;
  }

  private static List<Map<String, String>> rows(Set<String> columns) {
    return IntStream.rangeClosed(1, ROWS)
        .mapToObj(
            number -> {
              Map<String, String> row = new LinkedHashMap<>();
              columns.stream()
                  .filter(column -> !column.equals(Values.ROW))
                  .forEach(column -> row.put(column, "［" + column + " " + number + "］"));
              return row;
            })
        .toList();
  }
}
