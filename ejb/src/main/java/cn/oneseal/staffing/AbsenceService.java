package cn.oneseal.staffing;

import cn.oneseal.account.Account;
import cn.oneseal.account.AccountGroup;
import cn.oneseal.account.AccountRepository;
import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.Absence;
import cn.oneseal.organization.AbsenceRepository;
import cn.oneseal.organization.AbsenceRule;
import cn.oneseal.organization.AbsenceState;
import cn.oneseal.organization.Appointment;
import cn.oneseal.organization.Duty;
import cn.oneseal.organization.DutyRule;
import cn.oneseal.organization.Official;
import cn.oneseal.organization.OrganizationRepository;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Absences with their substitutes. An official asks for his own and names who stands in; the
 * security administrator confirms it, or enters one himself, for anybody but himself.
 */
@Stateless
@DenyAll
public class AbsenceService {

  @Inject private Callers callers;
  @Inject private AbsenceRepository absences;
  @Inject private OrganizationRepository organization;
  @Inject private AccountRepository accounts;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Asks for the caller's own absence, naming who stands in; it waits for confirmation. */
  @RolesAllowed({"official", "administrator"})
  public void ask(AbsenceForm form) {
    Caller caller = person();
    if (form.substituteId() == null) {
      throw Refusal.of("required").onField("substitute");
    }
    Absence asked = record(caller.officialId(), form, caller);
    audit.done("ABSENCE_ASKED", "ABSENCE", asked.id(), asked.paper());
  }

  /** Enters and confirms an absence; without a substitute the duties rest and show as a gap. */
  @RolesAllowed("administrator")
  public void enter(AbsenceForm form) {
    Caller caller = requireAdministrator();
    if (form.officialId() == null) {
      throw Refusal.of("required").onField("official");
    }
    requireOther(caller, form.officialId());
    Absence entered = record(form.officialId(), form, caller);
    entered.confirm(written(caller));
    audit.done("ABSENCE_CONFIRMED", "ABSENCE", entered.id(), entered.paper());
  }

  /** Confirms an absence that was asked for. */
  @RolesAllowed("administrator")
  public void confirm(long id) {
    Caller caller = requireAdministrator();
    Absence absence = found(id);
    requireOther(caller, absence.officialId());
    requireFit(absence);
    absence.confirm(written(caller));
    audit.done("ABSENCE_CONFIRMED", "ABSENCE", id, absence.paper());
  }

  /** Refuses an absence that was asked for. */
  @RolesAllowed("administrator")
  public void refuse(long id) {
    Caller caller = requireAdministrator();
    Absence absence = found(id);
    requireOther(caller, absence.officialId());
    absence.refuse(written(caller));
    audit.done("ABSENCE_REFUSED", "ABSENCE", id, absence.paper());
  }

  /** Takes back an absence: whoever asked while it waits, the administrator until it begins. */
  @RolesAllowed({"official", "administrator"})
  public void withdraw(long id) {
    Caller caller = person();
    Absence absence = found(id);
    if (!caller.has(Duty.SECURITY_ADMINISTRATOR)
        && (absence.officialId() != caller.officialId() || absence.state() != AbsenceState.ASKED)) {
      throw Refusal.of("not-found", id);
    }
    absence.withdraw(written(caller));
    audit.done("ABSENCE_WITHDRAWN", "ABSENCE", id, absence.paper());
  }

  /** Ends an absence with an earlier last day, today where none is named. */
  @RolesAllowed("administrator")
  public void endEarly(long id, LocalDate lastDay) {
    Caller caller = requireAdministrator();
    Absence absence = found(id);
    requireOther(caller, absence.officialId());
    absence.endEarly(lastDay == null ? clock.today() : lastDay, clock.today());
    audit.done("ABSENCE_SHORTENED", "ABSENCE", id, absence.endsOn().toString());
  }

  private Absence record(long officialId, AbsenceForm form, Caller caller) {
    Official official = official(officialId, "official");
    Official substitute =
        form.substituteId() == null ? null : official(form.substituteId(), "substitute");
    if (!official.isThereOn(clock.today())) {
      throw Refusal.of("official-left", official.lastDay()).onField("official");
    }
    Absence absence =
        new Absence(
            official, substitute, form.beginsOn(), form.endsOn(), form.paper(), written(caller));
    requireFit(absence);
    return absences.add(absence);
  }

  /** Refuses what does not go with other absences, or mixes an administrator's duties. */
  private void requireFit(Absence absence) {
    Set<Long> both =
        absence.substituteId() == null
            ? Set.of(absence.officialId())
            : Set.of(absence.officialId(), absence.substituteId());
    absences.lock(both);
    new AbsenceRule().require(absence, absences.touching(both));
    if (absence.substituteId() == null) {
      return;
    }
    Account substitute = account(absence.substituteId());
    AccountGroup group = account(absence.officialId()).group();
    if (substitute.group() != group || !substitute.isActive()) {
      throw Refusal.of("substitute-of-kind-only").onField("substitute");
    }
    Set<Duty> others = duties(absence.officialId());
    if (!new DutyRule().borrowed(duties(absence.substituteId()), others).equals(others)) {
      throw Refusal.of("duty-administrators-apart").onField("substitute");
    }
  }

  private Set<Duty> duties(long officialId) {
    return organization.appointments(officialId).stream()
        .filter(each -> each.endsOn() == null || !each.endsOn().isBefore(clock.today()))
        .map(Appointment::duty)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
  }

  private Account account(long officialId) {
    return accounts.ofOfficial(officialId).orElseThrow(() -> Refusal.of("not-found", officialId));
  }

  private Official official(long id, String field) {
    return organization.official(id).orElseThrow(() -> Refusal.of("not-found", id).onField(field));
  }

  private Absence found(long id) {
    return absences.absence(id).orElseThrow(() -> Refusal.of("not-found", id));
  }

  private Absence.Written written(Caller caller) {
    return new Absence.Written(clock.today(), clock.now(), caller.username());
  }

  private static void requireOther(Caller caller, long officialId) {
    if (caller.officialId() == officialId) {
      throw Refusal.of("account-own").onField("official");
    }
  }

  private Caller person() {
    Caller caller = callers.current();
    if (caller.officialId() == null) {
      throw Refusal.of("not-found", caller.username());
    }
    return caller;
  }

  private Caller requireAdministrator() {
    Caller caller = callers.current();
    caller.require(Duty.SECURITY_ADMINISTRATOR);
    return caller;
  }
}
