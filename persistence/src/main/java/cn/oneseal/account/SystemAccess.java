package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What another system may do: for one body, with duties of its own, from some addresses, so often
 * and until a day (R20 to R23).
 *
 * @param bodyId the body it acts for
 * @param duties what it may do there, beside the queries that are open to every system
 * @param addresses where it calls from
 * @param callsPerMinute so many calls in any 60 seconds are taken on one node
 * @param lastDay the last business day on which it gets in
 */
public record SystemAccess(
    long bodyId, Set<Duty> duties, AllowList addresses, int callsPerMinute, LocalDate lastDay) {

  /** No system may call more often, in calls a minute. */
  public static final int MOST_CALLS = 6_000;

  /** Checks the number of calls and that there is a last day. */
  public SystemAccess {
    duties = Set.copyOf(duties);
    if (callsPerMinute < 1 || callsPerMinute > MOST_CALLS) {
      throw Refusal.of("calls-per-minute", MOST_CALLS).onField("callsPerMinute");
    }
    if (lastDay == null) {
      throw Refusal.of("required").onField("accessLastDay");
    }
  }

  /** Returns whether it gets in on this day. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isAfter(lastDay);
  }
}
