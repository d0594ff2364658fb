package cn.oneseal.document;

import cn.oneseal.document.compose.Composer;
import cn.oneseal.document.font.FontSet;
import cn.oneseal.document.layout.Pages;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Layouts;
import cn.oneseal.document.template.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Documents of invented people for tests. */
public final class Samples {

  /** The fonts, read once for all tests. */
  public static final FontSet FONTS = FontSet.shipped();

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("bureau", "示例县行政审批服务管理局"),
          Map.entry("authority", "示例县行政审批服务管理局"),
          Map.entry("documentNumber", "示审批〔2021〕7号"),
          Map.entry("date", "2021年1月20日"),
          Map.entry("caseNumber", "A-2021-0007"),
          Map.entry("verification", "https://verify.example/v?d=3f9a0c&s=1"),
          Map.entry("applicant", "示例县𠮷祥㛃客运有限责任公司"),
          Map.entry("itemName", "新增客运班线经营许可"));

  private Samples() {}

  /** Values for everything that a layout names: texts by their name, lists of some rows. */
  public static Values values(Layout layout, int rows) {
    Values values = Values.none();
    for (String name : layout.values().keySet()) {
      values = values.with(name, TEXTS.getOrDefault(name, "（" + name + "）示例文字，共计12.5公里"));
    }
    for (Map.Entry<String, Set<String>> list : layout.lists().entrySet()) {
      List<Map<String, String>> all = new ArrayList<>();
      for (int i = 1; i <= rows; i++) {
        Map<String, String> row = new TreeMap<>();
        for (String column : list.getValue()) {
          if (column.equals(Values.ROW)) {
            continue;
          }
          row.put(column, column + "内容" + i);
        }
        all.add(row);
      }
      values = values.withList(list.getKey(), all);
    }
    return values;
  }

  /** A document of a kind. */
  public static Pages pages(DocumentKind kind) {
    Layout layout = Layouts.shipped(kind);
    return new Composer(FONTS, true).compose(layout, values(layout, 3));
  }
}
