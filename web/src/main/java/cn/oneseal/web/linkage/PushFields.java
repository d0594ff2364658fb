package cn.oneseal.web.linkage;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The content of a push, field by field. */
final class PushFields {

  /** What is not among them follows. */
  private static final List<String> ORDER =
      List.of(
          "办件编号",
          "决定文号",
          "办理类型",
          "原决定文号",
          "决定结果",
          "事项名称",
          "事项实施编码",
          "申请人",
          "统一社会信用代码",
          "准予内容",
          "附加条件",
          "有效期起",
          "有效期止",
          "决定理由",
          "决定依据",
          "决定机关",
          "办结时间",
          "受理日期",
          "承诺制",
          "承诺依据",
          "承诺内容",
          "申请材料",
          "电子文书");

  private PushFields() {}

  /** Returns the fields, in the order in which an official asks for them. */
  static List<Map.Entry<String, String>> of(String content) {
    Map<String, String> fields = new LinkedHashMap<>();
    ORDER.forEach(name -> fields.put(name, null));
    try (JsonReader reader = Json.createReader(new StringReader(content))) {
      reader
          .readObject()
          .forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
    }
    fields.values().removeIf(Objects::isNull);
    return new ArrayList<>(fields.entrySet());
  }
}
