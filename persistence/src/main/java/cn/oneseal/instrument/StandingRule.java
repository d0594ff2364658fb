package cn.oneseal.instrument;

import cn.oneseal.refusal.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * May a new rule rest on this provision (R27, 三（四）)? Not on one that has given way; and where part
 * of an instrument has, the provision must be named.
 */
public final class StandingRule {

  private final List<Superseded> superseded;

  /** Decides on all provisions that have given way, or will. */
  public StandingRule(Collection<Superseded> superseded) {
    this.superseded = List.copyOf(superseded);
  }

  /**
   * A provision that gives way.
   *
   * @param instrumentId its instrument
   * @param clause its clause
   * @param fromDay the first day on which it does not hold any more
   * @param byName the instrument that prevails, as people name it
   * @param byClause the clause that prevails
   */
  public record Superseded(
      long instrumentId, String clause, LocalDate fromDay, String byName, String byClause) {}

  /** Returns what a provision has given way to by a day; empty where it stands. */
  public Optional<Superseded> of(Long instrumentId, String clause, LocalDate day) {
    return superseded.stream()
        .filter(one -> instrumentId != null && one.instrumentId() == instrumentId)
        .filter(one -> one.clause().equals(clause) && !day.isBefore(one.fromDay()))
        .findFirst();
  }

  /** Refuses a basis that does not stand on a day; the provision may be null. */
  public void require(Instrument instrument, String provision, LocalDate day) {
    of(instrument.id(), provision, day)
        .ifPresent(
            one -> {
              throw Refusal.of(
                      "provision-superseded",
                      instrument.name() + " " + provision,
                      one.fromDay(),
                      one.byName() + " " + one.byClause())
                  .onField("provision")
                  .byClause(Supersession.CLAUSE);
            });
    if (provision == null && touched(instrument.id(), day)) {
      throw Refusal.of("provision-required", instrument.name(), clauses(instrument.id(), day))
          .onField("provision")
          .byClause(Supersession.CLAUSE);
    }
  }

  /** Returns whether part of an instrument has given way by a day. */
  public boolean touched(long instrumentId, LocalDate day) {
    return superseded.stream()
        .anyMatch(one -> one.instrumentId() == instrumentId && !day.isBefore(one.fromDay()));
  }

  private String clauses(long instrumentId, LocalDate day) {
    return superseded.stream()
        .filter(one -> one.instrumentId() == instrumentId && !day.isBefore(one.fromDay()))
        .map(Superseded::clause)
        .sorted()
        .collect(Collectors.joining("、"));
  }
}
