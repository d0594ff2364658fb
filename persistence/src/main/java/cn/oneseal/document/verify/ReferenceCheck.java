package cn.oneseal.document.verify;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.Sm2;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Every file is covered by a digest, and every digest is that of its file. */
final class ReferenceCheck {

  private ReferenceCheck() {}

  static void check(Map<String, byte[]> files, Structure structure, Report report) {
    boolean right = true;
    String method = structure.checkMethod();
    if (!method.equals(Sm2.SM3.getId()) && !method.equals("SM3")) {
      report.failed("digest-method", printable(method));
      return;
    }
    Set<String> covered = new HashSet<>(structure.references().keySet());
    covered.add(structure.description());
    covered.add(structure.signedValue());
    structure.seal().ifPresent(covered::add);
    // Read in full and refused unless it names exactly one signature: nothing in it can mislead.
    covered.add(structure.list());
    for (String path : files.keySet()) {
      if (!covered.contains(path)) {
        report.failed("file-not-covered", path);
        right = false;
      }
    }
    for (Map.Entry<String, String> reference : structure.references().entrySet()) {
      String digest = Sm3.hex(files.get(reference.getKey()));
      if (!digest.equals(hex(reference.getValue()))) {
        report.failed("file-changed", reference.getKey());
        right = false;
      }
    }
    if (right) {
      report.passed("files-unchanged", structure.references().size());
    }
  }

  private static String hex(String base64) {
    try {
      return HexFormat.of().formatHex(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "?");
  }
}
