package cn.oneseal.sealing.verification;

import cn.oneseal.document.verify.Finding;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.SealedFacts;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.contract.v1.ReasonV1;
import cn.oneseal.sealing.contract.v1.RegisteredDocumentV1;
import cn.oneseal.sealing.contract.v1.SealVerificationV1;
import cn.oneseal.sealing.contract.v1.VerdictV1;
import cn.oneseal.sealing.contract.v1.VerificationV1;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Locale;

/** Answers other systems: remote, and behind the SOAP endpoint. */
@Stateless
@LocalBean
@Remote(SealVerificationV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class SealVerificationBean implements SealVerificationV1 {

  @Inject private VerificationService verification;

  @Override
  @RolesAllowed({"official", "administrator", "system"})
  public VerificationV1 verify(byte[] document) {
    Judgement judgement = verification.verify(document);
    Locale locale = Locale.SIMPLIFIED_CHINESE;
    return new VerificationV1(
        VerdictV1.valueOf(judgement.verdict().name()),
        judgement.message(locale),
        judgement.facts().map(SealedFacts::title).orElse(null),
        judgement.facts().map(SealedFacts::sealName).orElse(null),
        judgement.facts().map(facts -> facts.signedAt().toString()).orElse(null),
        judgement.findings().stream().map(finding -> reason(finding, locale)).toList());
  }

  private static ReasonV1 reason(Finding finding, Locale locale) {
    return new ReasonV1(finding.code(), finding.level().name(), finding.message(locale));
  }

  @Override
  @RolesAllowed({"official", "administrator", "system"})
  public RegisteredDocumentV1 lookup(String certificateNumber) {
    return verification
        .lookup(certificateNumber)
        .map(
            line ->
                new RegisteredDocumentV1(
                    line.number(),
                    line.certificateIdentifier(),
                    line.kind().name(),
                    line.title(),
                    line.bodyName(),
                    line.issuedOn(),
                    line.validUntil(),
                    line.sealName(),
                    line.digest(),
                    line.position(),
                    line.end() == null ? null : line.end().on(),
                    line.end() == null ? null : line.end().as().name(),
                    line.end() == null ? null : line.end().by()))
        .orElseThrow(() -> Refusal.of("not-found", certificateNumber).onField("certificateNumber"));
  }
}
