package cn.oneseal.calendar;

/**
 * The only eight causes that stop the clock of a licence decision (ALL 45). A site visit, a letter
 * or a meeting is not among them and never stops it (R24).
 */
public enum SuspensionCause {
  HEARING("听证"),
  TENDER("招标"),
  AUCTION("拍卖"),
  INSPECTION("检验"),
  TESTING("检测"),
  QUARANTINE("检疫"),
  APPRAISAL("鉴定"),
  EXPERT_REVIEW("专家评审");

  private final String chinese;

  SuspensionCause(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law. */
  public String chinese() {
    return chinese;
  }
}
