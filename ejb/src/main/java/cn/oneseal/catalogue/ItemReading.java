package cn.oneseal.catalogue;

import cn.oneseal.catalogue.ItemDetail.Listing;
import cn.oneseal.catalogue.ItemDetail.Start;
import cn.oneseal.catalogue.ItemDetail.Supervisor;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts together what an item's page shows. */
@Dependent
class ItemReading {

  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private InstrumentRepository instruments;
  @Inject private OrganizationRepository organization;

  ItemDetail detail(long itemId, LocalDate today, List<ItemDetail.Action> permitted) {
    CatalogueRow row = query.item(itemId, today).orElseThrow(() -> Refusal.of("not-found", itemId));
    List<ServiceGuide> guides = catalogue.guides(itemId);
    Competence competence = catalogue.competence(itemId, today);
    return new ItemDetail(
        row,
        catalogue.starts(itemId).stream().map(start -> start(start, today)).toList(),
        query.plannedChange(itemId).orElse(null),
        GuideState.on(today, competence, heldByBureau(competence), guides),
        guides,
        catalogue.listings(itemId).stream().map(this::listing).toList(),
        catalogue.supervisions(itemId).stream().map(this::supervisor).toList(),
        permitted);
  }

  private boolean heldByBureau(Competence competence) {
    return competence.recorded()
        && body(competence.holderBodyId()).kind() == BodyKind.APPROVAL_BUREAU;
  }

  private Start start(CompetenceStart start, LocalDate today) {
    return new Start(
        start.fromDay(),
        start.sinceKnown(),
        body(start.holderBodyId()).name(),
        start.instrumentId(),
        start.clause(),
        start.fromDay().isAfter(today));
  }

  private Listing listing(CommitmentListing listing) {
    Instrument instrument = instruments.find(listing.instrumentId()).orElseThrow();
    return new Listing(
        listing.fromDay(),
        instrument.id(),
        instrument.title(),
        listing.provision(),
        instrument.demonstration());
  }

  private Supervisor supervisor(Supervision supervision) {
    return new Supervisor(
        supervision.id(),
        body(supervision.bodyId()).name(),
        supervision.proposedOn(),
        supervision.confirmedOn(),
        supervision.confirmedBy());
  }

  private Body body(long id) {
    return organization.body(id).orElseThrow();
  }
}
