package cn.oneseal.web.publicface.verify;

import cn.oneseal.web.publicface.verify.Upload.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one file of a form, read strictly: one part, of the name that the form gives it. */
final class FormFile {

  private static final int LONGEST_HEAD = 4_096;
  private static final int LONGEST_NAME = 100;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

  private static final Pattern DISPOSITION =
      Pattern.compile(
          "(?:^|\r\n)content-disposition:\\s*form-data\\s*;\\s*name=\"document\"\\s*;"
              + "\\s*filename=\"([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);

  private final String name;
  private final byte[] content;

  private FormFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Reads a body that consists of one part. */
  static FormFile read(byte[] body, String boundary) throws Refused {
    byte[] line = ("--" + boundary).getBytes(StandardCharsets.US_ASCII);
    int headAt = line.length + 2;
    if (!startsWith(body, line, 0) || !startsWith(body, new byte[] {'\r', '\n'}, line.length)) {
      throw unreadable();
    }
    int headEnd = indexOf(body, BLANK_LINE, line.length, line.length + LONGEST_HEAD);
    if (headEnd < 0) {
      throw unreadable();
    }
    byte[] between = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    int begin = headEnd + BLANK_LINE.length;
    // A part without content has its boundary at once.
    int end = indexOf(body, between, begin, body.length);
    if (end < 0) {
      throw unreadable();
    }
    int after = end + between.length;
    if (startsWith(body, new byte[] {'\r', '\n'}, after)) {
      throw new Refused(400, "two-files", false);
    }
    if (!startsWith(body, new byte[] {'-', '-'}, after) || body.length - after > 4) {
      throw unreadable();
    }
    String head = new String(body, headAt, Math.max(0, headEnd - headAt), StandardCharsets.UTF_8);
    Matcher disposition = DISPOSITION.matcher(head);
    if (!disposition.find()) {
      throw unreadable();
    }
    if (end == begin) {
      throw new Refused(400, "no-file", false);
    }
    if (end - begin > Upload.LARGEST) {
      throw new Refused(413, "too-large", false);
    }
    if (!startsWith(body, ZIP, begin)) {
      throw new Refused(415, "not-ofd", false);
    }
    return new FormFile(shown(disposition.group(1)), Arrays.copyOfRange(body, begin, end));
  }

  private static Refused unreadable() {
    return new Refused(400, "unreadable", false);
  }

  private static String shown(String name) {
    String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    plain = plain.replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
  }

  private static boolean startsWith(byte[] all, byte[] part, int at) {
    return at + part.length <= all.length
        && Arrays.equals(all, at, at + part.length, part, 0, part.length);
  }

  private static int indexOf(byte[] all, byte[] part, int from, int to) {
    int last = Math.min(to, all.length) - part.length;
    for (int i = from; i <= last; i++) {
      if (all[i] == part[0] && startsWith(all, part, i)) {
        return i;
      }
    }
    return -1;
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }
}
