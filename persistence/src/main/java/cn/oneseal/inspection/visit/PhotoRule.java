package cn.oneseal.inspection.visit;

import cn.oneseal.refusal.Refusal;
import java.util.Locale;

/**
 * Which photographs are kept: JPEG or PNG by name and by what the content begins with, so that
 * nothing active ever comes under the name of a picture.
 */
public final class PhotoRule {

  /** The largest photograph, in bytes: 10 MB. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /** The most photographs of one inspection. */
  public static final int MOST = 50;

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  private PhotoRule() {}

  /** Refuses an empty photograph and one beyond the limit. */
  public static void requireSize(long size) {
    if (size < 1) {
      throw Refusal.of("file-empty").onField("photo");
    }
    if (size > LARGEST) {
      throw Refusal.of("file-too-large", LARGEST / 1024 / 1024).onField("photo");
    }
  }

  /** Returns the media type; refuses what is no picture of the two kinds. */
  public static String mediaType(String name, byte[] content) {
    String lower = name.toLowerCase(Locale.ROOT);
    if ((lower.endsWith(".jpg") || lower.endsWith(".jpeg")) && begins(content, JPEG)) {
      return "image/jpeg";
    }
    if (lower.endsWith(".png") && begins(content, PNG)) {
      return "image/png";
    }
    throw Refusal.of("photo-type", name).onField("photo");
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length
        && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
  }
}
