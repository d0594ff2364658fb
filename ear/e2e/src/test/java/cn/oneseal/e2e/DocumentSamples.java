package cn.oneseal.e2e;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layout;
import cn.oneseal.document.template.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What documents of an invented county say, with long names and rare characters among them. */
final class DocumentSamples {

  private static final Map<String, String> TEXTS = texts();

  private static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry("materials.name", List.of("营业执照", "道路旅客运输班线经营申请表", "车辆技术等级评定结论")),
          Map.entry("materials.copies", List.of("1", "2", "1")),
          Map.entry("materials.note", List.of("核对原件", "须签章", "")),
          Map.entry("matters.name", List.of("车辆技术状况", "承诺事项的履行情况", "安全生产管理制度")),
          Map.entry("matters.standard", List.of("GB 38900", "与承诺书一致", "道路旅客运输企业安全管理规范")),
          Map.entry("entries.category", List.of("事项名称", "法律依据", "审批标准")),
          Map.entry(
              "entries.content",
              List.of("新增客运班线经营许可", "《中华人民共和国道路运输条例》第十条", "许可依据、提交材料、审批流程、审批时限")),
          Map.entry("entries.signedBy", List.of("张三", "李四", "王五")),
          Map.entry("entries.signedOn", List.of("2020年12月30日", "2020年12月30日", "2020年12月30日")),
          Map.entry("cases.number", List.of("TRANSPORT-20201229-000001", "-000002", "-000003")),
          Map.entry("cases.applicant", List.of("示例县𠮷祥㛃客运有限责任公司", "甲公司", "乙公司")),
          Map.entry("cases.acceptedOn", List.of("2020年12月29日", "2020年12月29日", "2020年12月29日")),
          Map.entry("cases.state", List.of("已受理", "已审查", "待盖章")),
          Map.entry("items.name", List.of("新增客运班线经营许可", "客运经营者变更经营许可", "包车客运新增运力许可")),
          Map.entry("items.handedOverOn", List.of("2020年12月30日", "2020年12月30日", "2020年12月30日")),
          Map.entry("custody.leg", List.of("交回制发机关", "制发机关签收", "销毁")),
          Map.entry("custody.on", List.of("2021年1月4日", "2021年1月5日", "2021年2月1日")),
          Map.entry("custody.by", List.of("张三", "李四", "王五")),
          Map.entry("custody.receipt", List.of("", "收字〔2021〕1号", "销字〔2021〕1号")),
          Map.entry("pairs.mentor", List.of("张三", "李四", "王五")),
          Map.entry("pairs.learner", List.of("赵六", "钱七", "孙八")),
          Map.entry("pairs.from", List.of("2020年12月31日", "2020年12月31日", "2021年1月4日")),
          Map.entry("pairs.until", List.of("2021年3月30日", "2021年3月30日", "2021年3月30日")),
          Map.entry("sessions.on", List.of("2021年1月11日", "2021年1月18日", "2021年1月25日")),
          Map.entry("sessions.hours", List.of("1.5", "2", "2")),
          Map.entry("sessions.topic", List.of("审查要点", "现场勘验的组织", "常见的补正情形与一次告知")),
          Map.entry("sessions.mentor", List.of("张三", "李四", "王五")),
          Map.entry("sessions.learner", List.of("赵六", "钱七", "孙八")),
          Map.entry("readiness.question", List.of("能独立审查申请材料", "能独立组织现场勘验", "能答复咨询")),
          Map.entry("readiness.answer", List.of("是", "是", "是")),
          Map.entry("readiness.checkedOn", List.of("2021年3月1日", "2021年3月1日", "2021年3月2日")),
          Map.entry("readiness.checkedBy", List.of("赵六", "赵六", "钱七")));

  private DocumentSamples() {}

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("bureau", "示例县行政审批服务管理局");
    texts.put("authority", "示例县行政审批服务管理局");
    texts.put("documentNumber", "BUREAU-20210120-000007-D");
    texts.put("date", "2021年1月20日");
    texts.put("verification", "http://127.0.0.1:8081/verify?id=BUREAU-20210120-000007-D");
    texts.put("heading", "准予行政许可决定书");
    texts.put("act", "行政许可");
    texts.put("caseNumber", "BUREAU-20210120-000007");
    texts.put("applicant", "示例县𠮷祥㛃客运有限责任公司");
    texts.put("holder", "示例县𠮷祥㛃客运有限责任公司");
    texts.put("target", "示例县𠮷祥㛃客运有限责任公司");
    texts.put("holderCode", "91350100M000100Y43");
    texts.put("legalPerson", "欧阳㛃");
    texts.put("address", "示例县城关镇人民路1号");
    texts.put("itemName", "新增客运班线经营许可");
    texts.put("appliedOn", "2021年1月4日");
    texts.put("acceptedOn", "2021年1月5日");
    texts.put("deadline", "2021年2月2日");
    texts.put("supplementBy", "2021年1月12日");
    texts.put("contact", "综合受理窗口，0000-0000000");
    texts.put("basis", "《中华人民共和国行政许可法》第三十八条和《中华人民共和国道路运输条例》第十条");
    texts.put("content", "准予经营示例县汽车站至邻县汽车站客运班线，日发班次四班，中型高一级客车两辆。");
    texts.put("scope", "示例县汽车站至邻县汽车站客运班线，日发班次四班");
    texts.put("reasons", "申请的班线与现有班线重复，运力已能满足需要，不符合《中华人民共和国道路运输条例》规定的条件。");
    texts.put("validity", "自2021年1月20日至2025年1月19日");
    texts.put("validFrom", "2021年1月20日");
    texts.put("validUntil", "2025年1月19日");
    texts.put("conditions", "投入的车辆应当在六十日内办理道路运输证。");
    texts.put("officials", "张三、李四、王五");
    texts.put("remedy", "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者六个月内依法向人民法院提起行政诉讼。");
    texts.put("identifier", "1.2.156.3005.2.11100000MB001.91350100M000100Y43.000007.001.A");
    texts.put("certificateNumber", "BUREAU-20210120-000007-Z");
    texts.put("remarks", "投入的车辆应当在六十日内办理道路运输证。");
    texts.put("competentBody", "示例县交通运输局");
    texts.put("fromBody", "示例县交通运输局");
    texts.put("toBody", "示例县行政审批服务管理局");
    texts.put("handedOverOn", "2020年12月30日");
    texts.put("inspectionOn", "2021年2月20日");
    texts.put("place", "示例县汽车站");
    texts.put("inspectors", "张三、李四");
    texts.put("sealName", "示例县交通运输局行政审批专用章");
    texts.put("sealBody", "示例县交通运输局");
    texts.put("sealNumber", "YZ-246");
    texts.put("abolishedOn", "2020年12月30日");
    texts.put("decision", "审批权全部划转后废止");
    texts.put("decidedBy", "张三");
    texts.put("impression", "已存入印章登记");
    texts.put("deliveredTo", "示例县人民政府");
    texts.put("startedOn", "2020年12月31日");
    texts.put("endedOn", "2021年3月30日");
    texts.put("revokedNumber", "BUREAU-20210120-000007-D");
    texts.put("revokedOn", "2021年1月20日");
    texts.put("rightsUntil", "2021年3月8日");
    texts.put("facts", "经现场检查，申请时承诺投入的车辆未取得道路运输证，逾期未整改。");
    texts.put("summary", "过渡期内开展传帮带三次，承接人员已能独立办理。");
    return texts;
  }

  /** Returns values for everything that a layout names. */
  static Values of(Layout layout) {
    Values values = Values.none();
    for (String name : layout.values().keySet()) {
      values = values.with(name, TEXTS.get(name));
    }
    if (layout.kind() == DocumentKind.DECISION_REFUSAL) {
      values = values.with("heading", "不予行政许可决定书");
    }
    for (Map.Entry<String, Set<String>> list : layout.lists().entrySet()) {
      values = values.withList(list.getKey(), rows(list.getKey(), list.getValue()));
    }
    return values;
  }

  private static List<Map<String, String>> rows(String list, Set<String> columns) {
    return List.of(row(list, columns, 0), row(list, columns, 1), row(list, columns, 2));
  }

  private static Map<String, String> row(String list, Set<String> columns, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    for (String column : columns) {
      if (!column.equals(Values.ROW)) {
        row.put(column, COLUMNS.get(list + "." + column).get(number));
      }
    }
    return row;
  }
}
