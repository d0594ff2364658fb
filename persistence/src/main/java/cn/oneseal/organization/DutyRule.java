package cn.oneseal.organization;

import cn.oneseal.refusal.Refusal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which duties may one person hold, at which body? An administrator exactly one, and none that
 * touches a case: system, security and audit are three people. Everybody else those of the body.
 */
public final class DutyRule {

  private static final Set<Duty> ADMINISTRATION =
      EnumSet.of(Duty.SYSTEM_ADMINISTRATOR, Duty.SECURITY_ADMINISTRATOR, Duty.AUDIT_ADMINISTRATOR);

  private static final Set<Duty> BUREAU =
      EnumSet.of(
          Duty.INTAKE,
          Duty.REVIEWER,
          Duty.APPROVER,
          Duty.SEAL_CUSTODIAN,
          Duty.LIAISON,
          Duty.COUNTY_SUPERVISOR);

  private static final Set<Duty> OTHERS =
      EnumSet.of(
          Duty.LIAISON,
          Duty.LINKAGE_OPERATOR,
          Duty.INSPECTOR,
          Duty.MENTOR,
          Duty.CASE_OFFICER,
          Duty.APPROVER,
          Duty.SEAL_CUSTODIAN,
          Duty.COUNTY_SUPERVISOR);

  /** Returns the duties that there are for an administrator, or for an official of a body. */
  public Set<Duty> open(boolean administrator, BodyKind kind) {
    if (administrator) {
      return EnumSet.copyOf(ADMINISTRATION);
    }
    return EnumSet.copyOf(kind == BodyKind.APPROVAL_BUREAU ? BUREAU : OTHERS);
  }

  /** Returns the duties that a system can have which acts for a body. */
  public Set<Duty> openToSystem(BodyKind kind) {
    return kind == BodyKind.APPROVAL_BUREAU
        ? EnumSet.of(Duty.INTAKE)
        : EnumSet.of(Duty.LINKAGE_OPERATOR, Duty.INSPECTOR, Duty.CASE_OFFICER);
  }

  /**
   * Returns which of another's duties a substitute holds beside his own: all, but never one of an
   * administrator beside anything else.
   */
  public Set<Duty> borrowed(Collection<Duty> own, Collection<Duty> others) {
    Set<Duty> together = EnumSet.noneOf(Duty.class);
    together.addAll(own);
    together.addAll(others);
    if (together.size() > 1 && together.stream().anyMatch(ADMINISTRATION::contains)) {
      return Set.of();
    }
    return others.isEmpty() ? Set.of() : EnumSet.copyOf(others);
  }

  /** Refuses duties that do not go together, or not with the body. */
  public void require(boolean administrator, BodyKind kind, Collection<Duty> duties) {
    if (duties.isEmpty()) {
      throw Refusal.of("required").onField("duties");
    }
    Set<Duty> open = open(administrator, kind);
    for (Duty duty : duties) {
      if (!open.contains(duty)) {
        throw Refusal.of("duty-not-of-body", duty.word()).onField("duties");
      }
    }
    if (administrator && EnumSet.copyOf(duties).size() > 1) {
      throw Refusal.of("duty-administrators-apart").onField("duties");
    }
  }
}
