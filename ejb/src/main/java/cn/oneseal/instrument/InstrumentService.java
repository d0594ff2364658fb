package cn.oneseal.instrument;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Instruments: kept by the bureau's liaison, seen by every official (R27, 三（四）). */
@Stateless
@DenyAll
public class InstrumentService {

  @Inject private Callers callers;
  @Inject private InstrumentRepository instruments;
  @Inject private Bases bases;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns all instruments: by rank, then the newest first. */
  @RolesAllowed({"official", "administrator"})
  public List<Instrument> instruments() {
    return instruments.all();
  }

  /** Returns whether the caller keeps instruments. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayKeep() {
    return keeps(callers.current());
  }

  /** Refuses whoever does not keep instruments. */
  @RolesAllowed({"official", "administrator"})
  public void requireMayKeep() {
    keeper();
  }

  /** Returns an instrument with its provisions, and what of them has given way. */
  @RolesAllowed({"official", "administrator"})
  public InstrumentDetail detail(long id) {
    Instrument instrument = find(id);
    // A supersession that begins later is shown from the day it is recorded.
    StandingRule standing = instruments.standing();
    return new InstrumentDetail(
        instrument,
        instruments.provisions(id).stream().map(one -> line(one, standing)).toList(),
        keeps(callers.current()));
  }

  private static InstrumentDetail.Line line(Provision one, StandingRule standing) {
    StandingRule.Superseded superseded =
        standing.of(one.instrumentId(), one.clause(), LocalDate.MAX).orElse(null);
    return new InstrumentDetail.Line(
        one.id(),
        one.clause(),
        one.content(),
        superseded == null ? null : superseded.fromDay(),
        superseded == null ? null : superseded.byName() + " " + superseded.byClause());
  }

  /** Records an instrument; returns its id. */
  @RolesAllowed("official")
  public long record(InstrumentForm form) {
    keeper();
    Instrument instrument =
        Instrument.issued(form.number(), form.title(), form.issuer(), form.issuedOn(), form.rank());
    requireNew(instrument.number());
    instruments.add(instrument);
    audit.done("INSTRUMENT_RECORDED", "INSTRUMENT", instrument.id(), instrument.name());
    return instrument.id();
  }

  private void requireNew(String number) {
    if (number != null && instruments.byNumber(number).isPresent()) {
      throw Refusal.of("instrument-recorded-already", number).onField("number");
    }
  }

  /** Enters what was not known of an instrument that others only cite. */
  @RolesAllowed("official")
  public void describe(long id, int version, InstrumentForm form) {
    keeper();
    Instrument instrument = find(id);
    if (instrument.version() != version) {
      throw Refusal.of("stale-version");
    }
    if (instrument.number() == null) {
      requireNew(Bases.named(form.number()));
    }
    instrument.describe(form.number(), form.title(), form.issuer(), form.issuedOn(), form.rank());
    audit.done("INSTRUMENT_RECORDED", "INSTRUMENT", id, instrument.name());
  }

  /** Records a provision of an instrument. */
  @RolesAllowed("official")
  public void addProvision(long id, String clause, String content) {
    Caller caller = keeper();
    Instrument instrument = find(id);
    Provision provision = new Provision(id, clause, content, clock.now(), caller.username());
    if (instruments.provisions(id).stream()
        .anyMatch(known -> known.clause().equals(provision.clause()))) {
      throw Refusal.of("provision-recorded-already", provision.clause()).onField("clause");
    }
    instruments.add(provision);
    audit.done("PROVISION_RECORDED", "INSTRUMENT", instrument.id(), provision.clause());
  }

  /**
   * Records that a provision of an earlier county document gives way to a later instrument.
   *
   * @param id the earlier instrument
   * @param provisionId its provision
   * @param byInstrumentId the instrument that prevails
   * @param byClause the clause that prevails
   * @param fromDay the first day on which the provision does not hold any more
   * @param reason in what the two conflict
   */
  @RolesAllowed("official")
  public void supersede(
      long id,
      Long provisionId,
      Long byInstrumentId,
      String byClause,
      LocalDate fromDay,
      String reason) {
    Caller caller = keeper();
    Instrument earlier = find(id);
    Provision provision =
        instruments.provisions(id).stream()
            .filter(one -> one.id().equals(provisionId))
            .findFirst()
            .orElseThrow(() -> Refusal.of("required").onField("provisionId"));
    if (byInstrumentId == null) {
      throw Refusal.of("required").onField("byInstrumentId");
    }
    Supersession supersession =
        new Supersession(provision, earlier, find(byInstrumentId), byClause, fromDay, reason);
    instruments
        .standing()
        .of(id, provision.clause(), LocalDate.MAX)
        .ifPresent(
            one -> {
              throw Refusal.of(
                      "provision-superseded",
                      earlier.name() + " " + one.clause(),
                      one.fromDay(),
                      one.byName() + " " + one.byClause())
                  .onField("provisionId")
                  .byClause(Supersession.CLAUSE);
            });
    instruments.add(supersession.recorded(clock.now(), caller.username()));
    audit.done("PROVISION_SUPERSEDED", "INSTRUMENT", id, provision.clause());
  }

  /** Returns the instruments that a new rule may name. */
  @RolesAllowed("official")
  public List<Instrument> choosable() {
    return bases.choosable();
  }

  /** Returns the provisions of an instrument that a new rule may name; none for no instrument. */
  @RolesAllowed("official")
  public List<Provision> choosableProvisions(Long instrumentId) {
    return instrumentId == null ? List.of() : bases.provisions(instrumentId);
  }

  /** Returns which provisions stand, to show beside every basis what prevails over it. */
  @RolesAllowed({"official", "administrator"})
  public StandingRule standing() {
    return instruments.standing();
  }

  private Instrument find(long id) {
    return instruments.find(id).orElseThrow(() -> Refusal.of("not-found", id));
  }

  private Caller keeper() {
    Caller caller = callers.current();
    if (!keeps(caller)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(Supersession.CLAUSE);
    }
    return caller;
  }

  private static boolean keeps(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }
}
