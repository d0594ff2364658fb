package cn.oneseal.sealing;

import java.util.Objects;

/**
 * What a paper belongs to.
 *
 * @param kind for example CASE; the source that knows it goes by this word
 * @param id the id of that thing
 * @param title what waits, in words, such as the number of a case
 * @param bodyId the body under whose seal it goes
 * @param itemId the item, or null
 */
public record SealingSubject(String kind, long id, String title, long bodyId, Long itemId) {

  /** Refuses what is missing. */
  public SealingSubject {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(title);
  }
}
