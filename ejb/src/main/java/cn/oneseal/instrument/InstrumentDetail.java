package cn.oneseal.instrument;

import java.time.LocalDate;
import java.util.List;

/**
 * An instrument with its provisions.
 *
 * @param instrument the instrument
 * @param provisions its provisions, in the order recorded
 * @param mayKeep whether the caller may add to it
 */
public record InstrumentDetail(Instrument instrument, List<Line> provisions, boolean mayKeep) {

  /** Takes a copy. */
  public InstrumentDetail {
    provisions = List.copyOf(provisions);
  }

  /**
   * A provision.
   *
   * @param id the provision
   * @param clause its clause
   * @param content its words
   * @param fromDay the first day on which it does not hold any more, or null
   * @param by what prevails from then on, or null
   */
  public record Line(long id, String clause, String content, LocalDate fromDay, String by) {}
}
