package cn.oneseal.account;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who calls, with the duties held on the business day of the call. Another system has a body and
 * duties, but no official; the application itself has neither.
 *
 * @param username the account
 * @param officialId the official, or null
 * @param officialName the name shown
 * @param bodyId the body of the official, or for which the other system acts; or null
 * @param bodyCode its code, or null
 * @param bodyKind its kind, or null
 * @param duties what the official is appointed to today, with what he holds for somebody away; or
 *     the duties of the other system
 * @param standIn for whom he stands in today, or null
 */
public record Caller(
    String username,
    Long officialId,
    String officialName,
    Long bodyId,
    String bodyCode,
    BodyKind bodyKind,
    Set<Duty> duties,
    StandIn standIn) {

  /** Copies the duties. */
  public Caller {
    duties = Set.copyOf(duties);
  }

  /** Makes a caller who stands in for nobody. */
  public Caller(
      String username,
      Long officialId,
      String officialName,
      Long bodyId,
      String bodyCode,
      BodyKind bodyKind,
      Set<Duty> duties) {
    this(username, officialId, officialName, bodyId, bodyCode, bodyKind, duties, null);
  }

  /**
   * Returns whether the caller holds one of these duties today; his own before one that he holds
   * for somebody else, which is then noted for the record of the act.
   */
  public boolean has(Duty... anyOf) {
    boolean lent = false;
    for (Duty duty : anyOf) {
      if (duties.contains(duty)) {
        if (standIn == null || !standIn.lends(duty)) {
          return true;
        }
        lent = true;
      }
    }
    if (lent) {
      standIn.use();
    }
    return lent;
  }

  /** Refuses unless the caller holds one of these duties today. */
  public void require(Duty... anyOf) {
    if (!has(anyOf)) {
      throw notPermitted(anyOf);
    }
  }

  /** Makes the refusal that names the duties asked for, each of which would do. */
  public static Refusal notPermitted(Duty... anyOf) {
    return Refusal.of(
        "not-permitted", Arrays.stream(anyOf).map(Duty::word).collect(Collectors.joining(" / ")));
  }

  /** Refuses unless the caller holds one of these duties today, at this body. */
  public void requireAt(long ofBody, Duty... anyOf) {
    require(anyOf);
    if (bodyId == null || bodyId != ofBody) {
      throw notPermitted(anyOf);
    }
  }

  /** Returns the account of another system that acts for a body, or null for people. */
  public String systemName() {
    return officialId == null && bodyId != null ? username : null;
  }

  /** Returns whether the caller works for this body. */
  public boolean isOf(long ofBody) {
    return bodyId != null && bodyId == ofBody;
  }
}
