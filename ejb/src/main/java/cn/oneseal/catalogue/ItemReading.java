package cn.oneseal.catalogue;

import cn.oneseal.catalogue.ItemDetail.Listing;
import cn.oneseal.catalogue.ItemDetail.Supervisor;
import cn.oneseal.catalogue.guide.GuideRepository;
import cn.oneseal.catalogue.guide.GuideState;
import cn.oneseal.catalogue.guide.ItemProcedure;
import cn.oneseal.catalogue.guide.ProcedureRepository;
import cn.oneseal.catalogue.guide.ProcedureState;
import cn.oneseal.catalogue.guide.ServiceGuide;
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
import java.util.Optional;

/** Puts together what an item's page shows. */
@Dependent
class ItemReading {

  @Inject private CatalogueRepository catalogue;
  @Inject private CatalogueQuery query;
  @Inject private GuideRepository guides;
  @Inject private ProcedureRepository procedures;
  @Inject private InstrumentRepository instruments;
  @Inject private OrganizationRepository organization;

  ItemDetail detail(long itemId, LocalDate today, List<ItemDetail.Action> permitted) {
    CatalogueRow row = query.item(itemId, today).orElseThrow(() -> Refusal.of("not-found", itemId));
    ApprovalItem item = catalogue.item(itemId).orElseThrow();
    List<ServiceGuide> editions = guides.guides(itemId);
    List<ItemProcedure> recorded = procedures.procedures(itemId);
    Competence competence = catalogue.competence(itemId, today);
    Optional<Move> move = query.move(itemId);
    boolean toHolder =
        move.filter(last -> last.returned() && competence.heldBy(last.toBodyId())).isPresent();
    return new ItemDetail(
        row,
        today,
        move.filter(Move::returned).isPresent(),
        move.filter(last -> !last.returned()).isPresent(),
        new ItemDetail.Codes(item.codes(), item.codesEnteredBy(), item.codesEnteredAt()),
        new Timeline(catalogue.starts(itemId), query.plannedChange(itemId).orElse(null), today)
            .periods(id -> body(id).name(), id -> instruments.find(id).orElseThrow().title()),
        GuideState.on(today, competence, heldByBureau(competence), editions),
        editions,
        ProcedureState.on(today, competence, toHolder, recorded),
        recorded,
        catalogue.listings(itemId).stream().map(this::listing).toList(),
        catalogue.supervisions(itemId).stream().map(one -> supervisor(one, today)).toList(),
        permitted);
  }

  /** The bodies that can hold a power: townships hold none. */
  List<Body> holders() {
    return organization.bodies().stream().filter(body -> body.kind() != BodyKind.TOWNSHIP).toList();
  }

  private boolean heldByBureau(Competence competence) {
    return competence.recorded()
        && body(competence.holderBodyId()).kind() == BodyKind.APPROVAL_BUREAU;
  }

  private Listing listing(CommitmentListing listing) {
    Instrument instrument = instruments.find(listing.instrumentId()).orElseThrow();
    return new Listing(
        listing.fromDay(),
        instrument.id(),
        instrument.title(),
        listing.provision(),
        listing.commitment(),
        instrument.demonstration());
  }

  private Supervisor supervisor(Supervision supervision, LocalDate today) {
    return new Supervisor(
        supervision, body(supervision.bodyId()).name(), supervision.inForceOn(today));
  }

  private Body body(long id) {
    return organization.body(id).orElseThrow();
  }
}
