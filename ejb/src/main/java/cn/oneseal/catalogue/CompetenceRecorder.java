package cn.oneseal.catalogue;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Records that the power over an item passes on (R2). No service: no endpoint reaches it, and the
 * feature that calls it has checked the caller's duty and holds the transaction.
 */
@Dependent
public class CompetenceRecorder {

  private final CatalogueRepository catalogue;
  private final BusinessClock clock;

  /** Works on the catalogue, by the business clock. */
  @Inject
  public CompetenceRecorder(CatalogueRepository catalogue, BusinessClock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * From a day on a body holds the power; the record only goes forward. Who held it before, as
   * known from the issue of the batch, is written with it: an item that never moves leaves no row.
   */
  public void recordStart(
      long itemId,
      LocalDate fromDay,
      long holderBodyId,
      long instrumentId,
      String clause,
      String recordedBy) {
    catalogue.writeKnownHolder(itemId, fromDay);
    if (catalogue.startWrittenFrom(itemId, fromDay)) {
      throw Refusal.of("competence-recorded-later", fromDay).byClause(CompetenceRule.CLAUSE);
    }
    CompetenceStart.Basis basis =
        new CompetenceStart.Basis(instrumentId, clause, clock.now(), recordedBy);
    catalogue.add(CompetenceStart.beginning(itemId, fromDay, holderBodyId, basis));
  }
}
