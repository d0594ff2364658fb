package cn.oneseal.transfer;

import cn.oneseal.organization.Body;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.OrganizationRepository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the database knows, for a batch to agree with; read once, in one query for each kind. */
final class RecordedFacts implements KnownRecord {

  private final BatchRepository batches;
  private final BatchQuery query;
  private final Long ownBatch;
  private final Map<String, Body> bodies;
  private final Map<LocalDate, Map<String, KnownItem>> items = new HashMap<>();

  /**
   * Asks the repositories.
   *
   * @param ownBatch the draft that is checked and so contradicts no other; null for files
   */
  RecordedFacts(
      OrganizationRepository organization,
      BatchRepository batches,
      BatchQuery query,
      Long ownBatch) {
    this.batches = batches;
    this.query = query;
    this.ownBatch = ownBatch;
    this.bodies =
        organization.bodies().stream().collect(Collectors.toMap(Body::code, Function.identity()));
  }

  @Override
  public boolean hasBatch(int number) {
    return batches.byNumber(number).filter(batch -> !batch.id().equals(ownBatch)).isPresent();
  }

  @Override
  public Optional<KnownBody> body(String code) {
    return Optional.ofNullable(bodies.get(code)).map(RecordedFacts::known);
  }

  @Override
  public Optional<KnownBody> bureau() {
    return bodies.values().stream()
        .filter(body -> body.kind() == BodyKind.APPROVAL_BUREAU)
        .findFirst()
        .map(RecordedFacts::known);
  }

  @Override
  public Optional<KnownItem> item(String name, LocalDate onDate) {
    return Optional.ofNullable(items.computeIfAbsent(onDate, query::knownItems).get(name));
  }

  private static KnownBody known(Body body) {
    return new KnownBody(body.code(), body.name(), body.kind(), body.beginsOn(), body.endsOn());
  }
}
