package cn.oneseal.catalogue;

import cn.oneseal.catalogue.guide.GuideState;
import cn.oneseal.catalogue.guide.ItemProcedure;
import cn.oneseal.catalogue.guide.ProcedureState;
import cn.oneseal.catalogue.guide.ServiceGuide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that an item's page shows.
 *
 * @param today the catalogue's line on the business day
 * @param day the business day
 * @param returned whether the item went back to a department, by the latest batch that names it
 * @param transferredIn whether it came to the bureau by that batch
 * @param codes the national codes, and who entered them
 * @param timeline who held the power, holds it, and is to hold it
 * @param guide whether the service guide is there
 * @param guides every edition, the newest first
 * @param procedure whether a returned item's procedure is there
 * @param procedures every edition, the newest first
 * @param listings commitment listings
 * @param supervisions supervising departments, of all days
 * @param permitted what the caller may do
 */
public record ItemDetail(
    CatalogueRow today,
    LocalDate day,
    boolean returned,
    boolean transferredIn,
    Codes codes,
    List<Period> timeline,
    GuideState guide,
    List<ServiceGuide> guides,
    ProcedureState procedure,
    List<ItemProcedure> procedures,
    List<Listing> listings,
    List<Supervisor> supervisions,
    List<Action> permitted) {

  /** Copies the lists. */
  public ItemDetail {
    timeline = List.copyOf(timeline);
    guides = List.copyOf(guides);
    procedures = List.copyOf(procedures);
    listings = List.copyOf(listings);
    supervisions = List.copyOf(supervisions);
    permitted = List.copyOf(permitted);
  }

  /** What a caller may do with an item. */
  public enum Action {
    CONFIRM_SUPERVISION,
    PUBLISH_GUIDE,
    LIST_FOR_COMMITMENT,
    RECORD_PROCEDURE,
    RECORD_PROCESS,
    ENTER_CODES
  }

  /** How a period of the timeline lies to the business day. */
  public enum Lying {
    PAST,
    CURRENT,
    /** Recorded for a later day. */
    COMING,
    /** Only planned: it waits for a handover. */
    PLANNED
  }

  /**
   * One period of the timeline; before the first nothing is recorded.
   *
   * @param fromDay its first day
   * @param sinceKnown whether the power began that day, and not at some day before the record
   * @param until its last day, or null where none is recorded
   * @param holderName who holds the power
   * @param clause under which clause
   * @param instrumentId of which instrument
   * @param instrument its title
   * @param lying how it lies to the business day
   */
  public record Period(
      LocalDate fromDay,
      boolean sinceKnown,
      LocalDate until,
      String holderName,
      String clause,
      long instrumentId,
      String instrument,
      Lying lying) {}

  /** The national codes; who entered them when is null while there is none. */
  public record Codes(ItemCodes codes, String enteredBy, Instant enteredAt) {}

  /** One commitment listing. */
  public record Listing(
      LocalDate fromDay,
      long instrumentId,
      String instrument,
      String provision,
      String commitment,
      boolean demonstration) {}

  /** One supervising department, from day to day, and who named, confirmed and ended it. */
  public record Supervisor(Supervision row, String name, boolean now) {}

  /** Returns whether the caller may do this. */
  public boolean may(String action) {
    return permitted.contains(Action.valueOf(action));
  }

  /** Returns the first day that anything is recorded for, or null. */
  public LocalDate recordedFrom() {
    return timeline.stream()
        .filter(period -> period.lying() != Lying.PLANNED)
        .findFirst()
        .map(Period::fromDay)
        .orElse(null);
  }
}
