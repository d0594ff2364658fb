package cn.oneseal.document.verify;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.key.Sm2;
import cn.oneseal.document.signing.SealSignature;
import java.io.IOException;
import java.util.Map;

/** The signature is one over this document's description, by the key of its certificate. */
final class SignatureCheck {

  private SignatureCheck() {}

  static void check(
      Map<String, byte[]> files, Structure structure, SealSignature signature, Report report)
      throws IOException {
    if (!structure.signatureMethod().equals(Sm2.WITH_SM3.getId())) {
      report.failed("signature-method");
    }
    if (!signature.path().equals("/" + structure.description())) {
      report.failed("signature-other-path");
    }
    String digest = Sm3.hex(files.get(structure.description()));
    report.check(digest.equals(signature.digest()), "description-unchanged", "description-changed");
    report.check(signature.isRight(), "signature-right", "signature-wrong");
  }
}
