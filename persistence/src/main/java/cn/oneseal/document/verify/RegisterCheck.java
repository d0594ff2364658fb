package cn.oneseal.document.verify;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.signing.SealSignature;
import cn.oneseal.document.verify.SealRegister.KnownSeal;
import cn.oneseal.document.verify.SealRegister.KnownUse;
import java.time.Instant;
import java.util.Optional;

/** The register knows the seal and this use of it, before the seal was abolished. */
final class RegisterCheck {

  private RegisterCheck() {}

  static void check(SealSignature signature, SealRegister register, Report report) {
    String sealId = signature.seal().facts().id();
    Optional<KnownSeal> seal = register.seal(sealId);
    if (seal.isEmpty()) {
      report.failed("register-seal-unknown");
      return;
    }
    Optional<KnownUse> use = register.use(Sm3.hex(signature.toBeSigned()));
    if (use.isEmpty() || !use.get().sealId().equals(sealId)) {
      report.failed("register-use-unknown");
    } else {
      report.passed("register-use-known", use.get().number(), use.get().recorded());
    }
    if (seal.get().abolished().isEmpty()) {
      report.passed("register-seal-active");
      return;
    }
    Instant abolished = seal.get().abolished().get();
    boolean before =
        signature.time().isBefore(abolished)
            && use.map(one -> one.recorded().isBefore(abolished)).orElse(false);
    if (before) {
      report.note("register-abolished-later", signature.time(), abolished);
    } else {
      report.failed("register-abolished", signature.time(), abolished);
    }
  }
}
