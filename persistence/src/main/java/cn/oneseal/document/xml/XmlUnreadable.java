package cn.oneseal.document.xml;

import javax.xml.stream.XMLStreamException;

/** XML that is not read: malformed, not UTF-8, with a DTD, or too deep. */
public final class XmlUnreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  private final int line;

  XmlUnreadable(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
    this.line =
        cause instanceof XMLStreamException broken && broken.getLocation() != null
            ? broken.getLocation().getLineNumber()
            : 0;
  }

  /** Returns the line at which it is malformed, from 1; 0 where that says nothing. */
  public int line() {
    return line;
  }

  /** Returns why: a key of the verifier's reasons. */
  public String code() {
    return code;
  }
}
