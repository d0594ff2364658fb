package cn.oneseal.revocation;

import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The proceedings on a proposal to revoke.
 *
 * @param id the proceedings
 * @param of what they are about
 * @param notice what the holder was told
 * @param openedOn the day they were opened
 * @param openedBy the official who opened them
 * @param statements what came from the holder, the first first
 * @param hearing the hearing, or null
 * @param resolution what was resolved, or null
 * @param number the number of the decision to revoke, or null before it is sealed
 * @param issuedAt when it was sealed, or null
 */
public record Revocation(
    long id,
    RevocationSubject of,
    RevocationNotice notice,
    LocalDate openedOn,
    long openedBy,
    List<Statement> statements,
    Hearing hearing,
    Resolution resolution,
    String number,
    Instant issuedAt) {

  private static final String CLAUSE = "R13, 三（一）1";

  /** How far they are. */
  public enum State {
    /** The holder is heard. */
    OPEN,
    /** Nothing is revoked. */
    KEPT,
    /** It is resolved to revoke, and waits for the seal. */
    PENDING_SEAL,
    /** It is revoked. */
    REVOKED
  }

  /** Takes a copy. */
  public Revocation {
    statements = List.copyOf(statements);
  }

  /** Returns how far they are. */
  public State state() {
    if (resolution == null) {
      return State.OPEN;
    }
    if (!resolution.revoked()) {
      return State.KEPT;
    }
    return issuedAt == null ? State.PENDING_SEAL : State.REVOKED;
  }

  /**
   * Refuses to resolve: for whoever opened the proceedings, before the hearing that was asked for,
   * and before the holder's time is over unless he waived it.
   */
  public void requireResolvable(long officialId, LocalDate today) {
    requireOpen();
    if (officialId == openedBy) {
      throw Refusal.of("revocation-own").byClause(CLAUSE);
    }
    if (said(Statement.Kind.HEARING_REQUEST) && hearing == null) {
      throw Refusal.of("revocation-hearing").byClause(CLAUSE);
    }
    if (!today.isAfter(notice.rightsUntil()) && !said(Statement.Kind.WAIVER)) {
      throw Refusal.of("revocation-too-early", notice.rightsUntil()).byClause(CLAUSE);
    }
  }

  /** Refuses what comes after the resolution. */
  public void requireOpen() {
    if (resolution != null) {
      throw Refusal.of("revocation-resolved").byClause(CLAUSE);
    }
  }

  private boolean said(Statement.Kind kind) {
    return statements.stream().anyMatch(one -> one.kind() == kind);
  }
}
