package cn.oneseal.document.verify;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.signing.SealSignature;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Judges sealed OFD documents. Whatever it is given, it answers. */
public final class Verifier {

  private final Trust trust;
  private final ListAuthenticity lists = new ListAuthenticity();

  /** Believes these authorities. */
  public Verifier(Trust trust) {
    this.trust = trust;
  }

  /** Judges a document without the register: never better than {@code REGISTER_NOT_CONSULTED}. */
  public Judgement verify(byte[] file, Instant now) {
    return judge(file, Optional.empty(), now);
  }

  /**
   * Judges a document.
   *
   * @param register what knows seals and their uses
   * @param now the time; a document cannot be signed after it
   */
  public Judgement verify(byte[] file, SealRegister register, Instant now) {
    return judge(file, Optional.of(register), now);
  }

  private Judgement judge(byte[] file, Optional<SealRegister> register, Instant now) {
    Report report = new Report();
    Reading reading = new Reading(report, now);
    try {
      reading.read(file);
    } catch (Rejection rejection) {
      report.failed(rejection);
    } catch (IOException | RuntimeException malformed) {
      // BouncyCastle's readers throw either for certificates and times that are none.
      report.failed("signature-unreadable");
    }
    if (reading.signature != null) {
      register.ifPresentOrElse(
          one -> RegisterCheck.check(reading.signature, one, report),
          () -> report.note("register-not-consulted"));
    }
    Verdict verdict = register.isPresent() ? Verdict.VALID : Verdict.REGISTER_NOT_CONSULTED;
    return new Judgement(
        report.hasFailed() ? Verdict.INVALID : verdict,
        report.findings(),
        Optional.ofNullable(reading.facts));
  }

  /** The reading of one document. */
  private final class Reading {

    private final Report report;
    private final Instant now;
    private SealSignature signature;
    private SealedFacts facts;

    Reading(Report report, Instant now) {
      this.report = report;
      this.now = now;
    }

    void read(byte[] file) throws Rejection, IOException {
      Map<String, byte[]> files = Container.read(file);
      Structure structure = Structure.read(files);
      report.passed("structure-right");
      ReferenceCheck.check(files, structure, report);
      signature = signature(files.get(structure.signedValue()));
      facts = sealedFacts(structure, signature);
      SignatureCheck.check(files, structure, signature, report);
      SealCheck.check(files, structure, signature, report);
      new CertificateCheck(trust, lists, report, now).check(signature);
    }
  }

  private static SealSignature signature(byte[] value) throws Rejection {
    try {
      return SealSignature.read(value);
    } catch (IOException malformed) {
      throw new Rejection("signature-unreadable");
    }
  }

  private static SealedFacts sealedFacts(Structure structure, SealSignature signature) {
    return new SealedFacts(
        structure.title(),
        structure.facts(),
        signature.seal().facts().id(),
        signature.seal().facts().name(),
        commonName(signature.certificate().getSubject()),
        signature.certificate().getSerialNumber().toString(16),
        signature.time(),
        Sm3.hex(signature.toBeSigned()));
  }

  private static String commonName(X500Name subject) {
    RDN[] names = subject.getRDNs(BCStyle.CN);
    return names.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue());
  }
}
