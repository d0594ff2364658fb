package cn.oneseal.casefile;

/** How a decision says what it is about (R2, 二（一）; ALL 49, 50, 70). */
final class MatterWords {

  private MatterWords() {}

  /** The heading: 准予行政许可决定书, 准予变更行政许可决定书; of what is no licence 不予注销决定书. */
  static String heading(Matter matter, boolean granted, boolean licence) {
    String act = act(matter.kind());
    String what = licence ? "行政许可" : act.isEmpty() ? "办理" : "";
    return (granted ? "准予" : "不予") + act + what + "决定书";
  }

  /** The content, beginning with the decision before where there is one. */
  static String content(CaseFile file) {
    Matter matter = file.matter();
    String granted = file.grant().granted();
    String content = granted == null ? file.request() : granted;
    return matter.priorNumber() == null
        ? content
        : act(matter.kind()) + matter.priorNumber() + "：" + content;
  }

  /** The article of the Administrative Licence Law that it rests on besides; empty for none. */
  static String article(Matter matter) {
    return switch (matter.kind()) {
      case CHANGE -> "、第四十九条";
      case RENEWAL -> "、第五十条";
      case CANCELLATION -> "、第七十条";
      case INITIAL, REISSUE -> "";
    };
  }

  private static String act(MatterKind kind) {
    return switch (kind) {
      case INITIAL -> "";
      case CHANGE -> "变更";
      case RENEWAL -> "延续";
      case REISSUE -> "换发";
      case CANCELLATION -> "注销";
    };
  }
}
