package cn.oneseal.document.verify;

import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.SealFacts;
import cn.oneseal.document.signing.SealSignature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** The seal is whole, its maker's, the same in both places, and was valid at the signing time. */
final class SealCheck {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_HEAD = 24;

  private SealCheck() {}

  static void check(
      Map<String, byte[]> files, Structure structure, SealSignature signature, Report report)
      throws IOException {
    ElectronicSeal seal = signature.seal();
    byte[] embedded = seal.encoded();
    boolean same =
        structure.seal().isEmpty() || Arrays.equals(files.get(structure.seal().get()), embedded);
    report.check(same, "seal-same", "seal-differs");
    report.check(seal.isSignedByItsMaker(), "seal-maker-right", "seal-maker-wrong");
    if (!isPicture(seal.picture().png())) {
      report.failed("seal-picture");
    }
    SealFacts facts = seal.facts();
    Instant time = signature.time();
    boolean valid = !time.isBefore(facts.from()) && !time.isAfter(facts.until());
    report.check(
        valid, "seal-valid-then", "seal-not-valid-then", time, facts.from(), facts.until());
  }

  /** Tells whether something is a PNG that can be shown without harm. */
  static boolean isPicture(byte[] png) {
    if (png.length < PNG_HEAD || png.length > Limits.SEAL_PICTURE) {
      return false;
    }
    ByteBuffer head = ByteBuffer.wrap(png);
    int width = head.getInt(16);
    int height = head.getInt(20);
    return head.getLong(0) == PNG
        && width > 0
        && height > 0
        && width <= Limits.PIXELS
        && height <= Limits.PIXELS;
  }
}
