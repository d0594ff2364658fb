package cn.oneseal.linkage;

import cn.oneseal.calendar.BusinessClock;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** The content of a push: JSON in one line, fields named as in the national case tables, sorted. */
final class PushContent {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private PushContent() {}

  static String of(PushFacts facts) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("办件编号", facts.caseNo());
    fields.put("决定文号", facts.number());
    fields.put("事项名称", facts.itemName());
    fields.put("申请人", facts.applicantName());
    fields.put("统一社会信用代码", facts.creditCode() == null ? "" : facts.creditCode());
    fields.put("决定机关", facts.authority());
    fields.put("决定结果", "APPROVED".equals(facts.outcome()) ? "准予" : "不予");
    fields.put("决定理由", facts.reason());
    fields.put("受理日期", facts.acceptedOn().toString());
    fields.put("办结时间", TIME.format(facts.issuedAt().atZone(BusinessClock.ZONE)));
    fields.put("承诺制", facts.commitment() ? "是" : "否");
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach(json::add);
    return json.build().toString();
  }
}
