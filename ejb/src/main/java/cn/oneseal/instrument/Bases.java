package cn.oneseal.instrument;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The choice of the instrument and provision that a new rule rests on: only what stands (R27,
 * 三（四）). Every feature that records a basis asks here.
 */
@Dependent
public class Bases {

  private final InstrumentRepository instruments;
  private final BusinessClock clock;

  /** Works on the instruments by a clock. */
  @Inject
  public Bases(InstrumentRepository instruments, BusinessClock clock) {
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Returns a chosen instrument; refuses none, and a provision that is not recorded or stands. */
  public Instrument require(Long instrumentId, String provision) {
    if (instrumentId == null) {
      throw Refusal.of("required").onField("instrumentId");
    }
    Instrument instrument =
        instruments
            .find(instrumentId)
            .orElseThrow(() -> Refusal.of("not-found", instrumentId).onField("instrumentId"));
    String named = named(provision);
    if (named != null
        && instruments.provisions(instrumentId).stream().noneMatch(p -> p.clause().equals(named))) {
      throw Refusal.of("not-found", named).onField("provision");
    }
    instruments.standing().require(instrument, named, clock.today());
    return instrument;
  }

  /** Returns a chosen instrument with a clause of it, recorded or not, that has not given way. */
  public Instrument requireClause(Long instrumentId, String clause) {
    if (instrumentId == null) {
      throw Refusal.of("required").onField("instrumentId");
    }
    Instrument instrument =
        instruments
            .find(instrumentId)
            .orElseThrow(() -> Refusal.of("not-found", instrumentId).onField("instrumentId"));
    if (named(clause) != null) {
      instruments.standing().require(instrument, named(clause), clock.today());
    }
    return instrument;
  }

  /** Returns the provision named, or null for none. */
  public static String named(String provision) {
    return provision == null || provision.isBlank() ? null : provision.strip();
  }

  /** Returns the instruments that a new rule may name: those of which something stands. */
  public List<Instrument> choosable() {
    StandingRule standing = instruments.standing();
    LocalDate today = clock.today();
    return instruments.all().stream()
        .filter(
            one -> !standing.touched(one.id(), today) || !provisions(one.id(), standing).isEmpty())
        .toList();
  }

  /** Returns the provisions of an instrument that a new rule may name. */
  public List<Provision> provisions(long instrumentId) {
    return provisions(instrumentId, instruments.standing());
  }

  private List<Provision> provisions(long instrumentId, StandingRule standing) {
    return instruments.provisions(instrumentId).stream()
        .filter(one -> standing.of(instrumentId, one.clause(), clock.today()).isEmpty())
        .toList();
  }
}
