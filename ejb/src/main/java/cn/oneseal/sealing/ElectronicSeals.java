package cn.oneseal.sealing;

import cn.oneseal.account.Callers;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.SealAccess;
import cn.oneseal.sealing.trust.ElectronicForm;
import cn.oneseal.sealing.trust.RevocationList;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cert.X509CRLHolder;

/** The electronic forms of a registered seal, as its page shows them (R10, 二（二）). */
@Stateless
@DenyAll
public class ElectronicSeals {

  @Inject private Callers callers;
  @Inject private SealAccess access;
  @Inject private TrustRepository trust;

  /**
   * An electronic form.
   *
   * @param identifier its identifier (esID)
   * @param serialNumber the serial number of the signer's certificate, hexadecimal
   * @param issuer who certified it
   * @param ownAuthority whether that is this installation's own authority
   * @param validFrom from when it is valid
   * @param validUntil until when
   * @param revokedSince since when its certificate is on its issuer's list of revoked ones, or null
   * @param picture its picture, PNG as base64; for custodians only, else null
   */
  public record Line(
      String identifier,
      String serialNumber,
      String issuer,
      boolean ownAuthority,
      Instant validFrom,
      Instant validUntil,
      Instant revokedSince,
      String picture) {}

  /** Returns the electronic forms of a seal, the newest first. */
  @RolesAllowed("official")
  public List<Line> of(long sealId) {
    var caller = callers.current();
    var seal = access.find(sealId, caller);
    boolean keeps = keeps(sealId);
    return trust.formsOf(seal.id()).stream().map(form -> line(form, keeps)).toList();
  }

  private boolean keeps(long sealId) {
    try {
      access.findKept(sealId, callers.current());
      return true;
    } catch (Refusal notKept) {
      return false;
    }
  }

  private Line line(ElectronicForm form, boolean picture) {
    var seal = form.seal();
    return new Line(
        form.identifier(),
        form.serialNumber(),
        seal.facts().signers().get(0).getIssuer().toString(),
        form.ownAuthority(),
        form.validFrom(),
        form.validUntil(),
        revokedSince(form),
        picture ? Base64.getEncoder().encodeToString(seal.picture().png()) : null);
  }

  private Instant revokedSince(ElectronicForm form) {
    return trust
        .newestList(form.authorityId())
        .map(RevocationList::content)
        .map(ElectronicSeals::read)
        .map(list -> list.getRevokedCertificate(new BigInteger(form.serialNumber(), 16)))
        .map(entry -> entry.getRevocationDate().toInstant())
        .orElse(null);
  }

  private static X509CRLHolder read(byte[] list) {
    try {
      return Certificates.readRevocationList(list);
    } catch (IOException neverKeptUnread) {
      throw new UncheckedIOException(neverKeptUnread);
    }
  }
}
