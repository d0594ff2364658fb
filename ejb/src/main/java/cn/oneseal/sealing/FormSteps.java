package cn.oneseal.sealing;

import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.key.Certificates;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealAccess;
import cn.oneseal.seal.SealKind;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.sealing.trust.ElectronicForm;
import cn.oneseal.sealing.trust.TrustRepository;
import cn.oneseal.sealing.trust.TrustedAuthority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** What the register knows of electronic forms, each step in a transaction of its own. */
// Not reachable from outside: what makes forms asks for the duty before.
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FormSteps {

  /** What an approval seal says under its star. */
  private static final String APPROVAL_PURPOSE = "行政审批专用章";

  @Inject private Callers callers;
  @Inject private SealAccess access;
  @Inject private SealRepository seals;
  @Inject private OrganizationRepository organization;
  @Inject private TrustRepository trust;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /**
   * The electronic form that a seal wants.
   *
   * @param identifier by which keeper and register know it
   * @param name the seal's name
   * @param body whose seal it is
   * @param purpose what it says under its star
   * @param now the time, business clock, whole seconds
   */
  public record Wanted(String identifier, String name, String body, String purpose, Instant now) {}

  /** Returns the electronic form that a seal wants next. */
  public Wanted wanted(long sealId) {
    Seal seal = seals.seal(sealId).orElseThrow(() -> Refusal.of("not-found", sealId));
    seal.requireInForce(clock.today());
    Body body = organization.body(seal.bodyId()).orElseThrow();
    int number = trust.formsOf(sealId).size() + 1;
    return new Wanted(
        "ONESEAL-" + sealId + "-" + number,
        seal.name(),
        body.name(),
        seal.kind() == SealKind.OFFICIAL ? "" : APPROVAL_PURPOSE,
        clock.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /** Refuses a caller who does not keep the register of this seal, and a seal not in force. */
  public void requireKept(long sealId) {
    access.findKept(sealId, callers.current()).requireInForce(clock.today());
  }

  /** Registers an electronic form, with the authority that certified it; once. */
  public void register(
      long sealId,
      ElectronicSeal made,
      X509CertificateHolder own,
      List<X509CertificateHolder> authorities) {
    trust.lock();
    if (trust.formsOf(sealId).stream()
        .anyMatch(form -> form.identifier().equals(made.facts().id()))) {
      return;
    }
    if (trust.formOf(made.facts().id()).isPresent()) {
      throw Refusal.of("seal-identifier-taken", made.facts().id()).onField("sealIdentifier");
    }
    X509CertificateHolder issuer = issuer(made, authorities);
    TrustedAuthority authority = believed(issuer);
    trust.add(
        new ElectronicForm(
            sealId, authority.id(), issuer.equals(own), made, clock.now(), "system"));
    audit.done("SEAL_ELECTRONIC_FORM", "SEAL", sealId, made.facts().id());
  }

  private TrustedAuthority believed(X509CertificateHolder issuer) {
    byte[] der = Certificates.encoded(issuer);
    return trust.authorities().stream()
        .filter(known -> Arrays.equals(known.der(), der))
        .findFirst()
        .orElseGet(() -> trust.add(new TrustedAuthority(issuer, clock.now(), "system")));
  }

  private static X509CertificateHolder issuer(
      ElectronicSeal seal, List<X509CertificateHolder> authorities) {
    X509CertificateHolder signer = seal.facts().signers().get(0);
    return authorities.stream()
        .filter(authority -> signed(authority, signer))
        .findFirst()
        .orElseThrow(() -> Refusal.of("seal-authority-unknown", seal.facts().id()));
  }

  private static boolean signed(X509CertificateHolder authority, X509CertificateHolder signer) {
    try {
      return Certificates.signed(authority, signer);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
