package cn.oneseal.sealing.verification;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.Verifier;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.sealing.DocumentLine;
import cn.oneseal.sealing.DocumentRepository;
import cn.oneseal.sealing.SealedDocument;
import cn.oneseal.sealing.trust.RegisteredSeals;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Judges documents that anyone brings, with the register of seals and their uses at hand. */
@Stateless
@DenyAll
public class VerificationService {

  /** The largest document that is looked at, bytes. */
  public static final int LARGEST = 20 << 20;

  private static final int LONGEST_NUMBER = 200;

  @Inject private TrustRepository trust;
  @Inject private RegisteredSeals register;
  @Inject private DocumentRepository documents;
  @Inject private BusinessClock clock;

  /** Judges a document; whatever the bytes, it answers. */
  @RolesAllowed({"official", "administrator", "system"})
  public Judgement verify(byte[] document) {
    if (document == null || document.length == 0) {
      throw Refusal.of("required").onField("document");
    }
    if (document.length > LARGEST) {
      throw Refusal.of("file-too-large", LARGEST >> 20).onField("document");
    }
    return new Verifier(trust.trust()).verify(document, register, clock.now());
  }

  /** Returns what the register says of a certificate identifier or a document number. */
  @RolesAllowed({"official", "administrator", "system"})
  public Optional<DocumentLine> lookup(String number) {
    String asked = Texts.required("certificateNumber", number, LONGEST_NUMBER);
    return documents.byNumber(asked).map(SealedDocument::id).flatMap(documents::line);
  }
}
