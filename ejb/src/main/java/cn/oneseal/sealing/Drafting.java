package cn.oneseal.sealing;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.ChineseDay;
import cn.oneseal.document.ofd.OfdFacts;
import cn.oneseal.document.ofd.OfdWriter;
import cn.oneseal.document.signing.ElectronicSeal;
import cn.oneseal.document.signing.Sealing;
import cn.oneseal.document.template.Values;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.Seal;
import cn.oneseal.seal.SealRepository;
import cn.oneseal.seal.SealRule;
import cn.oneseal.sealing.layout.LayoutEdition;
import cn.oneseal.sealing.layout.LayoutRepository;
import cn.oneseal.sealing.trust.ElectronicForm;
import cn.oneseal.sealing.trust.TrustRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settles papers under the right seal of the day, all but their signatures. */
@Dependent
public class Drafting {

  private final SealRule rule = new SealRule();

  @Inject private PaperSources sources;
  @Inject private OrganizationRepository organization;
  @Inject private SealRepository seals;
  @Inject private TrustRepository trust;
  @Inject private LayoutRepository layouts;
  @Inject private Press press;
  @Inject private BusinessClock clock;

  /** Returns the seal under which a body's papers go today; refuses where none is in force. */
  Seal sealOf(long bodyId) {
    Body body = organization.body(bodyId).orElseThrow(() -> Refusal.of("not-found", bodyId));
    return rule.sealFor(body.kind(), seals.ofBody(bodyId), clock.today());
  }

  /** Settles the papers of an order. */
  Draft draft(SealingOrder order) {
    Instant at = clock.now().truncatedTo(ChronoUnit.SECONDS);
    LocalDate on = clock.today();
    SealingSubject subject = order.subject();
    Seal seal = sealOf(subject.bodyId());
    ElectronicForm form =
        trust
            .formOf(seal.id(), at)
            .orElseThrow(() -> Refusal.of("seal-without-electronic-form", seal.name()));
    ElectronicSeal electronic = form.seal();
    String issuer = organization.body(subject.bodyId()).orElseThrow().name();
    List<Draft.DraftPaper> papers = new ArrayList<>();
    for (Paper paper : sources.of(subject.kind()).papers(subject, on)) {
      papers.add(settle(paper, issuer, electronic, at, on));
    }
    return new Draft(
        order.id(),
        order.version(),
        form.id(),
        form.identifier(),
        seal.id(),
        at,
        on,
        List.copyOf(papers));
  }

  private Draft.DraftPaper settle(
      Paper paper, String issuer, ElectronicSeal seal, Instant at, LocalDate on) {
    LayoutEdition layout =
        layouts
            .newest(paper.kind(), paper.layoutOf())
            .orElseThrow(() -> Refusal.of("layout-missing", paper.kind()));
    String identifier =
        paper.certificateIdentifier() == null ? paper.number() : paper.certificateIdentifier();
    Values values =
        paper
            .values()
            .with("bureau", issuer)
            .with("authority", issuer)
            .with("documentNumber", paper.number())
            .with("identifier", paper.certificateIdentifier())
            .with("date", ChineseDay.of(on))
            .with("verification", press.verificationOf(identifier));
    var pages = press.pages(layout.layout(), values);
    Map<String, String> facts = new TreeMap<>();
    facts.put("number", paper.number());
    facts.put("kind", paper.kind().name());
    facts.put("layout", pages.layout());
    if (paper.certificateIdentifier() != null) {
      facts.put("identifier", paper.certificateIdentifier());
    }
    Sealing sealing =
        Sealing.prepare(OfdWriter.write(pages, new OfdFacts(issuer, at, facts)), seal, at);
    return new Draft.DraftPaper(
        new SealedDocument.PaperFacts(
            paper.kind(),
            paper.number(),
            paper.certificateIdentifier(),
            pages.title(),
            paper.validUntil(),
            layout.id(),
            Words.write(values)),
        sealing);
  }
}
