package cn.oneseal.intake.file;

import cn.oneseal.handover.FileRule;
import cn.oneseal.refusal.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is said of a file before it comes.
 *
 * @param name its name
 * @param mediaType its type, told by the name's ending
 * @param size its size in bytes
 * @param digest its SM3 digest, 64 hexadecimal digits in small letters
 */
public record FileLabel(String name, String mediaType, long size, String digest) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** Refuses a name, type or size that no file may have, and what is no digest. */
  public static FileLabel of(String name, long size, String digest) {
    String bare = FileRule.requireName(name);
    String type = FileRule.mediaType(bare);
    FileRule.requireSize(size);
    String small = digest == null ? "" : digest.toLowerCase(Locale.ROOT);
    if (!DIGEST.matcher(small).matches()) {
      throw Refusal.of("digest-invalid").onField("digest");
    }
    return new FileLabel(bare, type, size, small);
  }
}
