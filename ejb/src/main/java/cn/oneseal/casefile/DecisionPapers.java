package cn.oneseal.casefile;

import cn.oneseal.account.Callers;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.identifier.CertificateIdentifier;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Values;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.Paper;
import cn.oneseal.sealing.PaperSource;
import cn.oneseal.sealing.SealedDocument;
import cn.oneseal.sealing.SealingMandate;
import cn.oneseal.sealing.SealingSubject;
import cn.oneseal.sealing.layout.LayoutRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The papers of a resolved case: the decision and, where the item's result has a layout of its own,
 * the certificate. With the documents the decision is written, the case is closed and, through the
 * event, what must come with it (R20, R13).
 */
@Dependent
public class DecisionPapers implements PaperSource {

  /** The word of its subjects. */
  static final String SUBJECT = "CASE";

  /** Remedies that a decision tells of (ALL 38; 行政复议法 9, 行政诉讼法 46). */
  private static final String REMEDY = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者六个月内依法向人民法院提起行政诉讼。";

  private static final String LICENCE_LAW = "《中华人民共和国行政许可法》第三十八条";
  private static final String HANDED_OVER_STANDARD = "移交的审批标准";
  private static final String OWN_STANDARD = "本机关的办理标准";
  private static final String FIRST_VERSION = "001";

  @Inject private CaseRepository cases;
  @Inject private CaseBasis basis;
  @Inject private CasePermissions permissions;
  @Inject private Callers callers;
  @Inject private LayoutRepository layouts;
  @Inject private OrganizationRepository organization;
  @Inject private BusinessClock clock;
  @Inject private Event<DecisionIssued> issued;

  /** Returns the subject of a case. */
  static SealingSubject subject(CaseFile file) {
    return new SealingSubject(SUBJECT, file.id(), file.caseNo(), file.bodyId(), file.itemId());
  }

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public List<Paper> papers(SealingSubject of, LocalDate on) {
    CaseFile file = resolved(of.id());
    CaseBasis.Item item = basis.item(file.itemId()).orElseThrow();
    List<Paper> papers = new ArrayList<>();
    papers.add(decision(file, item));
    if (file.outcome() == Outcome.APPROVED && !file.matter().cancels()) {
      certificate(file, item, on).ifPresent(papers::add);
    }
    return papers;
  }

  private CaseFile resolved(long caseId) {
    CaseFile file = cases.lock(caseId).orElseThrow(() -> Refusal.of("not-found", "case"));
    file.requireState(CaseState.PENDING_SEAL);
    return file;
  }

  private Paper decision(CaseFile file, CaseBasis.Item item) {
    boolean granted = file.outcome() == Outcome.APPROVED;
    Grant grant = file.grant();
    Values values =
        Values.none()
            .with("heading", MatterWords.heading(file.matter(), granted, item.licence()))
            .with("act", item.licence() ? "行政许可" : "办理")
            .with("caseNumber", file.caseNo())
            .with("applicant", file.applicant().name())
            .with("itemName", item.name())
            .with("appliedOn", ChineseDay.of(file.receivedOn()))
            .with("acceptedOn", ChineseDay.of(file.acceptedOn()))
            .with("basis", basis(file, item))
            .with("content", MatterWords.content(file))
            .with("reasons", file.reason())
            .with("validity", validity(grant))
            .with("conditions", grant.conditions())
            .with("officials", officials(file))
            .with("remedy", REMEDY);
    return Paper.of(
        granted ? DocumentKind.DECISION_APPROVAL : DocumentKind.DECISION_REFUSAL,
        Decision.numberOf(file.caseNo()),
        values);
  }

  private String basis(CaseFile file, CaseBasis.Item item) {
    String own = file.standard() == CaseStandard.HANDED_OVER ? HANDED_OVER_STANDARD : OWN_STANDARD;
    String standard =
        Optional.ofNullable(file.serviceGuideId()).flatMap(basis::legalBasis).orElse(own);
    return item.licence()
        ? LICENCE_LAW + MatterWords.article(file.matter()) + "和" + standard
        : standard;
  }

  private static String validity(Grant grant) {
    return grant.validFrom() == null && grant.validUntil() == null
        ? null
        : Stream.of(
                grant.validFrom() == null ? "" : "自" + ChineseDay.of(grant.validFrom()),
                grant.validUntil() == null ? "" : "至" + ChineseDay.of(grant.validUntil()))
            .collect(Collectors.joining());
  }

  private String officials(CaseFile file) {
    return Stream.of(file.acceptedBy(), file.reviewedBy(), file.resolvedBy())
        .filter(Objects::nonNull)
        .distinct()
        .map(id -> organization.official(id).map(Official::name).orElse(""))
        .collect(Collectors.joining("、"));
  }

  /** The certificate of an item whose result has a layout; which kind, the layout says. */
  private Optional<Paper> certificate(CaseFile file, CaseBasis.Item item, LocalDate on) {
    return Stream.of(DocumentKind.LICENCE, DocumentKind.FILING_CERTIFICATE)
        .filter(kind -> layouts.newest(kind, item.id()).isPresent())
        .findFirst()
        .map(kind -> certificate(kind, file, item, on));
  }

  private Paper certificate(DocumentKind kind, CaseFile file, CaseBasis.Item item, LocalDate on) {
    Grant grant = file.grant();
    String number = file.caseNo() + "-Z";
    LocalDate from = grant.validFrom() == null ? on : grant.validFrom();
    Values values =
        Values.none()
            .with("caseNumber", file.caseNo())
            .with("certificateNumber", number)
            .with("holder", file.applicant().name())
            .with("holderCode", file.applicant().shownCode())
            .with("itemName", item.name())
            .with("scope", grant.granted() == null ? file.request() : grant.granted())
            .with("validFrom", ChineseDay.of(from))
            .with("validUntil", ChineseDay.of(grant.validUntil()))
            .with("remarks", grant.conditions());
    return new Paper(kind, number, item.id(), values, identifier(file, number), grant.validUntil());
  }

  /** Only once officials have entered the codes of issuer and certificate; none is made up. */
  private String identifier(CaseFile file, String number) {
    String issuer = organization.body(file.bodyId()).orElseThrow().creditCode();
    String type = basis.certificateType(file.itemId()).orElse(null);
    if (issuer == null || type == null) {
      return null;
    }
    String serial = number.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return new CertificateIdentifier(type, issuer, serial, FIRST_VERSION).toString();
  }

  @Override
  public void requireVisible(long caseId) {
    CaseFile file = cases.find(caseId).orElseThrow(() -> Refusal.of("not-found", "case"));
    permissions.of(file, callers.current()).requireVisible(file);
  }

  @Override
  public void sealed(SealingSubject of, SealingMandate mandate, List<SealedDocument> documents) {
    CaseFile file = resolved(of.id());
    Decision decision =
        cases.add(
            file.issue(
                documents.get(0).sealUseId(),
                REMEDY,
                mandate.officialId(),
                clock.now(),
                documents.get(0).issuedOn()));
    issued.fire(new DecisionIssued(decision.id()));
    cases.record(
        file.id(),
        CaseAct.ISSUED,
        clock.now(),
        mandate.username(),
        organization.official(mandate.officialId()).map(Official::name).orElse(""),
        decision.number());
  }
}
