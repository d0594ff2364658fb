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
 * @param edition the latest edition that it got: 1 at the issue, the next with each amendment
 * @param readers who has read which edition, the first reading of each; empty while nobody has
 */
public record Recipient(
    String name,
    BodyKind kind,
    LocalDate beginsOn,
    LocalDate endsOn,
    int edition,
    List<Reader> readers) {

  /** Takes a copy. */
  public Recipient {
    readers = List.copyOf(readers);
  }

  /** Returns whether nobody there has read the latest edition. */
  public boolean unread() {
    return readers.stream().noneMatch(reader -> reader.edition() == edition);
  }

  /** An official who has read it, when first, in business time, and which edition. */
  public record Reader(String name, Instant at, int edition) {}
}
