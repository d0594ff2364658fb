package cn.oneseal.transfer;

import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.CompetenceRule;
import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** What the database knows, for an import to agree with. */
@Dependent
class RecordedFacts implements KnownRecord {

  private final OrganizationRepository organization;
  private final CatalogueRepository catalogue;
  private final BatchRepository batches;

  /** Asks the repositories. */
  @Inject
  RecordedFacts(
      OrganizationRepository organization, CatalogueRepository catalogue, BatchRepository batches) {
    this.organization = organization;
    this.catalogue = catalogue;
    this.batches = batches;
  }

  @Override
  public boolean hasBatch(int number) {
    return batches.byNumber(number).isPresent();
  }

  @Override
  public Optional<KnownBody> body(String code) {
    return organization.bodyByCode(code).map(RecordedFacts::known);
  }

  @Override
  public Optional<KnownBody> bureau() {
    return organization.bodies().stream()
        .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
        .findFirst()
        .map(RecordedFacts::known);
  }

  @Override
  public Optional<KnownItem> item(String name, LocalDate onDate) {
    return catalogue.itemByName(name).map(item -> known(item, onDate));
  }

  private KnownItem known(ApprovalItem item, LocalDate onDate) {
    CompetenceRule rule = catalogue.rule(item.id());
    return new KnownItem(
        item.kind(),
        !catalogue.starts(item.id()).isEmpty(),
        code(rule.on(onDate).holderBodyId()),
        batches.latestTransferIn(item.id()).map(entry -> code(entry.fromBodyId())).orElse(null));
  }

  private String code(Long bodyId) {
    return bodyId == null ? null : organization.body(bodyId).map(Body::code).orElse(null);
  }

  private static KnownBody known(Body body) {
    return new KnownBody(body.code(), body.name(), body.kind());
  }
}
