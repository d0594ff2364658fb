package cn.oneseal.seal;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts seals into the form that pages show. */
@Dependent
public class SealReading {

  private final SealRepository seals;
  private final SealAccess access;
  private final OrganizationRepository organization;
  private final BusinessClock clock;

  /** Works on the register and the bodies. */
  @Inject
  public SealReading(
      SealRepository seals,
      SealAccess access,
      OrganizationRepository organization,
      BusinessClock clock) {
    this.seals = seals;
    this.access = access;
    this.organization = organization;
    this.clock = clock;
  }

  /** Returns the seals that the caller may see. */
  public List<SealRow> rows(Caller caller) {
    Set<Long> withImpression = seals.withImpression();
    SealTerms terms = seals.terms();
    Map<Long, String> bodies =
        organization.bodies().stream().collect(Collectors.toMap(Body::id, Body::name));
    return seals.all().stream()
        .filter(seal -> SealAccess.maySee(caller, seal))
        .map(
            seal -> row(seal, terms, bodies.get(seal.bodyId()), withImpression.contains(seal.id())))
        .toList();
  }

  /** Returns a seal with its whole life, as the caller may see it. */
  public SealDetail detail(Seal seal, Caller caller) {
    List<SealFileLine> impressions = seals.files(seal.id(), SealFilePurpose.IMPRESSION);
    String body = organization.body(seal.bodyId()).map(Body::name).orElse("");
    Set<SealAction> permitted = access.permitted(seal, caller, clock.today());
    return new SealDetail(
        row(seal, seals.terms(), body, !impressions.isEmpty()),
        seals.itemNames(seal.id()),
        seal.abolishedBy(),
        seal.filing(),
        seals.usage(seal.id()),
        seal.custody(),
        seals.steps(seal.id()),
        permitted.contains(SealAction.SEE_FILES) ? impressions : List.of(),
        permitted);
  }

  private SealRow row(Seal seal, SealTerms terms, String bodyName, boolean impression) {
    LocalDate due = terms.due(seal);
    return new SealRow(
        seal.id(),
        seal.version(),
        seal.kind(),
        bodyName,
        seal.name(),
        seal.activeFrom(),
        seal.abolishedOn(),
        seal.abolitionDecision(),
        seal.state(clock.today()),
        due,
        due != null && due.isBefore(clock.today()),
        impression,
        seal.demonstration());
  }
}
