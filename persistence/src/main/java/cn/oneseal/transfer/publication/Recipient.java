package cn.oneseal.transfer.publication;

import cn.oneseal.organization.BodyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A body that a batch is published to.
 *
 * @param name its name
 * @param kind its kind
 * @param beginsOn its first day, or null where nobody knows
 * @param endsOn its last day, or null
 * @param readers who has read it, the first reading of each; empty while nobody has
 */
public record Recipient(
    String name, BodyKind kind, LocalDate beginsOn, LocalDate endsOn, List<Reader> readers) {

  /** Takes a copy. */
  public Recipient {
    readers = List.copyOf(readers);
  }

  /** An official who has read it, and when first, in business time. */
  public record Reader(String name, Instant at) {}
}
