package cn.oneseal.handover;

import cn.oneseal.refusal.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Key material is never stored (R7, 二（二）): whose account, who held and who holds it, is; a password
 * or a key is not. Tells what looks like one by its shape, and lets pass what only resembles it:
 * serial numbers and digests that are called so, codes, telephone numbers, days.
 */
public final class KeyMaterialRule {

  /** What a text looks like. */
  public enum Shape {
    /** An armoured key or certificate. */
    PEM,
    /** A word for a secret, and then the secret. */
    LABELLED,
    /** A long run of hexadecimal digits that nothing calls a digest or a number. */
    HEX,
    /** A long run of base64. */
    BASE64,
    /** A signed web token. */
    TOKEN
  }

  private static final String CLAUSE = "R7, 二（二）";

  /** How much of a text file is looked at, in bytes: no list of a department is longer. */
  private static final int LOOKED_AT = 1 << 20;

  /** How many characters before a run may say what it is. */
  private static final int CONTEXT = 24;

  private static final int LONGEST_SERIAL = 40;

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN [A-Z0-9 ]{3,40}-----|PuTTY-User-Key-File");
  private static final Pattern TOKEN =
      Pattern.compile("eyJ[A-Za-z0-9_-]{10,}+\\.[A-Za-z0-9_-]{10,}+");
  private static final String SECRET =
      "密\\s?码|口令|密\\s?钥|秘\\s?钥|私钥|PIN\\s?码|(?<![A-Za-z])(?:pass(?:word|wd|phrase)?|pwd|pin"
          + "|secret(?:[_ -]?key)?|token|(?:api|access|private)[_ -]?key)(?![A-Za-z])";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:"
              + SECRET
              + ")\\s*(?:[:：=＝]|为|是|is\\b)\\s*[\"'“‘(（]?([\\x21-\\x7E]{4,}+)"
              + "|(?:"
              + SECRET
              + ")\\s?([\\x21-\\x7E]{6,}+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?:none|n/a|not|see|reset|changed|returned|never|usb|u-?key|key|sn|no\\.?|via|by|was)\\b.*"
              + "|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}\\W*|[^A-Za-z0-9]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEX =
      Pattern.compile(
          "(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{32,}+|(?:[0-9A-Fa-f]{2}[: -]){15,}+[0-9A-Fa-f]{2})(?![0-9A-Za-z])");
  private static final Pattern DIGEST =
      Pattern.compile(
          "SM3|SHA|MD5|摘要|杂凑|哈希|散列|校验|指纹|digest|hash|checksum|fingerprint",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SERIAL =
      Pattern.compile(
          "序列号|编号|编码|代码|证书号|serial|\\bSN\\b|\\bNo\\b|number|code", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASE64 =
      Pattern.compile("(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{40,}+={0,2}|[A-Za-z0-9+/]{20,39}={1,2})");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private KeyMaterialRule() {}

  /** Refuses a text that looks like key material; the field is the one that a refusal names. */
  public static void require(String field, String text) {
    shape(text)
        .ifPresent(
            shape -> {
              // What was found is not repeated: messages and the audit trail are read by others.
              throw Refusal.of("key-material", "#shape." + shape).onField(field).byClause(CLAUSE);
            });
  }

  /** Refuses a number or serial that looks like key material, however long its hexadecimal run. */
  public static void requireSerial(String field, String serial) {
    require(field, serial == null ? null : "serial " + serial);
  }

  /** Refuses a text file (by its media type) whose text looks like key material. */
  public static void requireFile(String mediaType, byte[] content) {
    if (mediaType.startsWith("text/")) {
      byte[] looked = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
      for (Charset charset : charsets(looked)) {
        require("file", new String(looked, charset));
      }
    }
  }

  /** Returns what a text looks like, or nothing. */
  public static Optional<Shape> shape(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (PEM.matcher(text).find()) {
      return Optional.of(Shape.PEM);
    }
    if (TOKEN.matcher(text).find()) {
      return Optional.of(Shape.TOKEN);
    }
    if (labelled(text)) {
      return Optional.of(Shape.LABELLED);
    }
    String plain = ADDRESS.matcher(text).replaceAll(" ");
    if (hex(plain)) {
      return Optional.of(Shape.HEX);
    }
    return base64(plain) ? Optional.of(Shape.BASE64) : Optional.empty();
  }

  private static boolean labelled(String text) {
    Matcher found = LABELLED.matcher(text);
    while (found.find()) {
      String secret = found.group(1);
      if (secret != null && !HARMLESS.matcher(secret).matches()) {
        return true;
      }
      // Without a sign between them only what has a digit is taken for a secret: 密码 system is none.
      String bare = found.group(2);
      if (bare != null && bare.matches(".*[0-9].*") && !HARMLESS.matcher(bare).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hex(String text) {
    Matcher found = HEX.matcher(text);
    while (found.find()) {
      String run = found.group().replaceAll("[^0-9A-Fa-f]", "");
      String before = text.substring(Math.max(0, found.start() - CONTEXT), found.start());
      boolean number = run.matches("[0-9]+");
      boolean digest = DIGEST.matcher(before).find();
      boolean serial = run.length() <= LONGEST_SERIAL && SERIAL.matcher(before).find();
      if (!number && !digest && !serial) {
        return true;
      }
    }
    return false;
  }

  private static boolean base64(String text) {
    Matcher found = BASE64.matcher(text);
    while (found.find()) {
      String run = found.group();
      boolean mixed =
          run.matches(".*[0-9+].*")
              && !run.equals(run.toLowerCase(Locale.ROOT))
              && !run.equals(run.toUpperCase(Locale.ROOT));
      if (mixed) {
        return true;
      }
    }
    return false;
  }

  /** Nothing in a text file says its encoding for sure, so it is read in each that it may have. */
  private static List<Charset> charsets(byte[] content) {
    boolean marked = content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE;
    return marked
        ? List.of(StandardCharsets.UTF_16)
        : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }
}
