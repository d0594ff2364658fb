package cn.oneseal.organization;

/** What an official may be appointed to. */
public enum Duty {
  /** Accepts applications (bureau). */
  INTAKE,
  /** Reviews cases (bureau). */
  REVIEWER,
  /** Resolves cases; never one that he accepted. */
  APPROVER,
  /** Keeps and applies the seal: issuing a resolved decision is his act. */
  SEAL_CUSTODIAN,
  /** Handover liaison (R7). */
  LIAISON,
  /** Runs the linkage system for a department (R22). */
  LINKAGE_OPERATOR,
  /** Carries out post-certificate inspections (R13). */
  INSPECTOR,
  /** Mentors the bureau's staff during the transition (R11); never decides. */
  MENTOR,
  /** Accepts and reviews a department's own cases. */
  CASE_OFFICER,
  /** The county's duty to follow up what is overdue, whichever body holds it (R13). */
  COUNTY_SUPERVISOR,
  /** Calendars, sweeps, technical settings. */
  SYSTEM_ADMINISTRATOR,
  /** Accounts and appointments. */
  SECURITY_ADMINISTRATOR,
  /** Reads the audit trail. */
  AUDIT_ADMINISTRATOR;

  /** Returns whether an appointment to it names its written paper (R7, R22). */
  public boolean inWriting() {
    return this == LIAISON || this == LINKAGE_OPERATOR;
  }

  /** Returns the key of its word, for refusals. */
  public String word() {
    return "#duty." + name();
  }
}
