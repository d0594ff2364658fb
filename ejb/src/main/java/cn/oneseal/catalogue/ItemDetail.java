package cn.oneseal.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * All that an item's page shows.
 *
 * @param today the catalogue's line on the business day
 * @param timeline the starts of competence, past and to come
 * @param planned the change that an issued batch orders and no handover has made yet, or null
 * @param guide whether the service guide is there
 * @param guides every edition, the newest first
 * @param listings commitment listings
 * @param supervisions supervising departments
 * @param permitted what the caller may do
 */
public record ItemDetail(
    CatalogueRow today,
    List<Start> timeline,
    PlannedChange planned,
    GuideState guide,
    List<ServiceGuide> guides,
    List<Listing> listings,
    List<Supervisor> supervisions,
    List<Action> permitted) {

  /** Copies the lists. */
  public ItemDetail {
    timeline = List.copyOf(timeline);
    guides = List.copyOf(guides);
    listings = List.copyOf(listings);
    supervisions = List.copyOf(supervisions);
    permitted = List.copyOf(permitted);
  }

  /** What a caller may do with an item. */
  public enum Action {
    CONFIRM_SUPERVISION,
    PUBLISH_GUIDE,
    LIST_FOR_COMMITMENT
  }

  /** One start of competence. */
  public record Start(
      LocalDate fromDay,
      boolean sinceKnown,
      String holderName,
      long instrumentId,
      String clause,
      boolean planned) {}

  /** One commitment listing. */
  public record Listing(
      LocalDate fromDay,
      long instrumentId,
      String instrument,
      String provision,
      boolean demonstration) {}

  /** One supervising department; confirmedOn is null while it is proposed. */
  public record Supervisor(
      long id, String name, LocalDate proposedOn, LocalDate confirmedOn, String confirmedBy) {}

  /** Returns whether the caller may do this. */
  public boolean may(String action) {
    return permitted.contains(Action.valueOf(action));
  }
}
