package cn.oneseal.linkage;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.casefile.MatterKind;
import cn.oneseal.revocation.Revocation;
import cn.oneseal.revocation.RevocationSubject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
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
    fields.put("办理类型", kind(facts.matter()));
    fields.put("原决定文号", text(facts.priorNumber()));
    fields.put("事项名称", facts.itemName());
    fields.put("申请人", facts.applicantName());
    fields.put("统一社会信用代码", text(facts.creditCode()));
    fields.put("决定机关", facts.authority());
    fields.put("决定结果", "APPROVED".equals(facts.outcome()) ? "准予" : "不予");
    fields.put("决定理由", facts.reason());
    fields.put("受理日期", facts.acceptedOn().toString());
    fields.put("办结时间", TIME.format(facts.issuedAt().atZone(BusinessClock.ZONE)));
    fields.put("承诺制", facts.commitment() ? "是" : "否");
    fields.put("承诺依据", text(facts.commitmentBasis()));
    fields.put("承诺内容", text(facts.commitmentText()));
    fields.put("事项实施编码", text(facts.implementationCode()));
    fields.put("准予内容", text(facts.granted()));
    fields.put("附加条件", text(facts.conditions()));
    fields.put("有效期起", text(facts.validFrom()));
    fields.put("有效期止", text(facts.validUntil()));
    fields.put("申请材料", text(facts.materials()));
    fields.put("电子文书", text(facts.documents()));
    return json(fields);
  }

  /** Returns what a push tells of a revocation. */
  static String of(Revocation revocation, String number, Instant at) {
    RevocationSubject of = revocation.of();
    Map<String, String> fields = new TreeMap<>();
    fields.put("办件编号", of.caseNo());
    fields.put("决定文号", number);
    fields.put("办理类型", "撤销");
    fields.put("原决定文号", of.number());
    fields.put("事项名称", of.itemName());
    fields.put("申请人", of.holder());
    fields.put("统一社会信用代码", text(of.creditCode()));
    fields.put("决定机关", of.authority());
    fields.put("决定结果", "撤销");
    fields.put("决定理由", revocation.resolution().reason());
    fields.put("决定依据", revocation.notice().basis());
    fields.put("办结时间", TIME.format(at.atZone(BusinessClock.ZONE)));
    return json(fields);
  }

  private static String kind(MatterKind matter) {
    return switch (matter) {
      case INITIAL -> "首次申请";
      case CHANGE -> "变更";
      case RENEWAL -> "延续";
      case REISSUE -> "换发补发";
      case CANCELLATION -> "注销";
    };
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String json(Map<String, String> fields) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    fields.forEach(json::add);
    return json.build().toString();
  }
}
