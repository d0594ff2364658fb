package cn.oneseal.inflight;

import cn.oneseal.casefile.CaseBasis;
import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * May a body enter an acceptance of an earlier day (R9, 二（二）)? Only one that held the power that
 * day and holds it no more: the day is on or before the last of its power, and after it began.
 * Whoever holds the power accepts today.
 */
public final class BackDatedRule {

  private static final String CLAUSE = "R9, 二（二）";

  /**
   * Refuses a day that cannot be entered.
   *
   * @param ofDay who held the power on the day of acceptance
   * @param ofToday who holds it today
   * @param bodyId the body that would enter it
   * @param acceptedOn the day of acceptance
   * @param today the day of entry
   */
  public void requireFormerHolder(
      Optional<CaseBasis.Competence> ofDay,
      Optional<CaseBasis.Competence> ofToday,
      long bodyId,
      LocalDate acceptedOn,
      LocalDate today) {
    if (!acceptedOn.isBefore(today)) {
      throw Refusal.of("back-dated-not-earlier", today).onField("acceptedOn").byClause(CLAUSE);
    }
    if (holds(ofToday, bodyId)) {
      throw Refusal.of("back-dated-still-holder").onField("itemId").byClause(CLAUSE);
    }
    if (holds(ofDay, bodyId)) {
      return;
    }
    throw ofDay
        .map(
            holder ->
                Refusal.of("back-dated-no-power", acceptedOn, holder.bodyName(), holder.clause()))
        .orElseGet(() -> Refusal.of("back-dated-not-recorded", acceptedOn))
        .onField("acceptedOn")
        .byClause(CLAUSE);
  }

  private static boolean holds(Optional<CaseBasis.Competence> holder, long bodyId) {
    return holder.filter(one -> one.bodyId() == bodyId).isPresent();
  }
}
