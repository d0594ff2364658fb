package cn.oneseal.inspection.visit;

import java.time.Instant;
import java.util.List;

/**
 * A record as it is kept.
 *
 * @param record what was recorded
 * @param signerNames the inspectors who signed
 * @param at when it was recorded
 * @param by by whom
 */
public record KeptRecord(VisitRecord record, List<String> signerNames, Instant at, String by) {

  /** Takes a copy. */
  public KeptRecord {
    signerNames = List.copyOf(signerNames);
  }
}
