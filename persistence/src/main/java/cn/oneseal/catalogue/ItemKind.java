package cn.oneseal.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The ten kinds of administrative power, with the word that notices print. */
public enum ItemKind {
  LICENCE("01", "行政许可"),
  PENALTY("02", "行政处罚"),
  COERCION("03", "行政强制"),
  LEVY("04", "行政征收"),
  PAYMENT("05", "行政给付"),
  INSPECTION("06", "行政检查"),
  CONFIRMATION("07", "行政确认"),
  REWARD("08", "行政奖励"),
  RULING("09", "行政裁决"),
  OTHER_POWER("10", "其他权力");

  /** A misprint of 其他权力: 权利 is a right, which no authority exercises (R1). */
  private static final String MISPRINT = "其他权利";

  private final String code;
  private final String printed;

  ItemKind(String code, String printed) {
    this.code = code;
    this.printed = printed;
  }

  /** Returns the two-digit code. */
  public String code() {
    return code;
  }

  /** Returns the word that a notice prints. */
  public String printed() {
    return printed;
  }

  /** Reads a printed word; a known misprint is read as what is meant (R1). */
  public static Optional<ItemKind> ofPrinted(String word) {
    String meant = isMisprint(word) ? OTHER_POWER.printed : word;
    return Arrays.stream(values()).filter(kind -> kind.printed.equals(meant)).findFirst();
  }

  /** Returns whether a printed word is the known misprint. */
  public static boolean isMisprint(String word) {
    return MISPRINT.equals(word);
  }
}
