package cn.oneseal.inspection.publication;

import java.time.Instant;
import java.util.List;

/**
 * What is published of an inspection.
 *
 * @param note what the department adds for the public, or null
 * @param at since when
 * @param objections the objections to it, the first first
 */
public record Publication(String note, Instant at, List<Objection> objections) {

  /** Takes a copy. */
  public Publication {
    objections = List.copyOf(objections);
  }

  /** Returns the objections that wait for their answer. */
  public List<Objection> getUnanswered() {
    return objections.stream().filter(one -> one.answer() == null).toList();
  }
}
