package cn.oneseal.transfer;

import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.organization.BodyKind;
import java.time.LocalDate;
import java.util.Optional;

/** What the record knows already, as far as an import has to agree with it. */
public interface KnownRecord {

  /** A body that is already recorded. */
  record KnownBody(String code, String name, BodyKind kind, LocalDate beginsOn, LocalDate endsOn) {

    /** Returns whether there is this body on a day, as far as is recorded. */
    public boolean existsOn(LocalDate day) {
      return (beginsOn == null || !day.isBefore(beginsOn))
          && (endsOn == null || !day.isAfter(endsOn));
    }
  }

  /**
   * An item that is already recorded.
   *
   * @param kind its kind
   * @param competenceRecorded whether anything is recorded of who holds the power
   * @param holder code of the holder on the day asked about, or null where not recorded
   * @param cameFrom code of the body that it came to the bureau from, or null where not recorded
   * @param underWayBy number of the issued batch that is moving it already, or null
   */
  record KnownItem(
      ItemKind kind,
      boolean competenceRecorded,
      String holder,
      String cameFrom,
      Integer underWayBy) {}

  /** Returns whether another batch of this number exists that is not withdrawn. */
  boolean hasBatch(int number);

  /** Finds a body. */
  Optional<KnownBody> body(String code);

  /** Finds the approval bureau, where there is one. */
  Optional<KnownBody> bureau();

  /** Finds an item by its name, with its holder on a day. */
  Optional<KnownItem> item(String name, LocalDate onDate);
}
