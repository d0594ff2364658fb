package cn.oneseal.document.xml;

/** Writes the pieces of XML files. */
public final class XmlText {

  /** Four decimals; written without BigDecimal, which took a tenth of a document's time. */
  private static final long ONE = 10_000;

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
    long scaled = Math.round(value * ONE);
    String whole = Long.toString(scaled / ONE);
    long rest = Math.abs(scaled % ONE);
    if (rest == 0) {
      return whole;
    }
    String decimals = Long.toString(ONE + rest);
    int end = decimals.length();
    while (decimals.charAt(end - 1) == '0') {
      end--;
    }
    return (scaled < 0 && scaled > -ONE ? "-" : "") + whole + "." + decimals.substring(1, end);
  }
}
