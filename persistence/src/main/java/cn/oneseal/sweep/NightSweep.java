package cn.oneseal.sweep;

import java.time.LocalDate;
import java.util.List;

/**
 * The work of one kind that each night does. Doing a night twice changes nothing. One that only
 * raises the steps of a {@link StepLadder} needs no class: a ladder that is produced as a bean is
 * enough.
 */
public interface NightSweep {

  /** The name that its runs are recorded under. */
  String name();

  /** Returns the ids of the rows that a night has work on, in the order in which it is done. */
  List<Long> due(LocalDate night);

  /**
   * Does a night's work on these rows, in the caller's transaction, so that all that belongs to a
   * row is done or nothing of it; returns how many rows it wrote. Rows that another sweep has done
   * meanwhile are passed over.
   */
  int run(LocalDate night, List<Long> rows);
}
