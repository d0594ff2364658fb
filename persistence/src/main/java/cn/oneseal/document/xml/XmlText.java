package cn.oneseal.document.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the pieces of XML files. */
public final class XmlText {

  private static final int DECIMALS = 4;

  private XmlText() {}

  /** Returns a text as content or as the value of an attribute in double quotes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns a length with at most four decimals, without trailing zeros. */
  public static String number(double value) {
    long scaled = Math.round(value * 10_000);
    if (scaled % 10_000 == 0) {
      return Long.toString(scaled / 10_000);
    }
    return BigDecimal.valueOf(scaled, DECIMALS)
        .setScale(DECIMALS, RoundingMode.UNNECESSARY)
        .stripTrailingZeros()
        .toPlainString();
  }
}
