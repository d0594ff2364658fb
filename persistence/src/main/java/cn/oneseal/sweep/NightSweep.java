package cn.oneseal.sweep;

import java.time.LocalDate;

/** The work of one kind that each night does; doing a night twice changes nothing. */
public interface NightSweep {

  /** The name that its runs are recorded under. */
  String name();

  /** Does a night's work, in the caller's transaction, and returns how many rows it wrote. */
  int run(LocalDate night);
}
