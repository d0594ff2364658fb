package cn.oneseal.account;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** What signs in: an official, an administrator, or another system. */
@Entity
@Table(name = "account")
public class Account extends Aggregate {

  /** So many failures in a row lock the account. */
  public static final int FAILURES_TO_LOCK = 5;

  /** So long it stays locked. */
  public static final Duration LOCK = Duration.ofMinutes(15);

  private String username;

  @Column(name = "official_id")
  private Long officialId;

  @Column(name = "group_name")
  private String groupName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "former_hash")
  private String formerHash;

  @Column(name = "former_until")
  private Instant formerUntil;

  @Enumerated(EnumType.STRING)
  private AccountState state;

  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "session_epoch")
  private int sessionEpoch;

  /** For JPA. */
  protected Account() {}

  /** Makes an account; only one of another system has no official. */
  public Account(String username, Long officialId, AccountGroup group, String passwordHash) {
    if (officialId == null && group != AccountGroup.SYSTEM) {
      throw new IllegalArgumentException("an account of a person names the official");
    }
    this.username = Objects.requireNonNull(username);
    this.officialId = officialId;
    this.groupName = group.role();
    this.passwordHash = Objects.requireNonNull(passwordHash);
    this.state = AccountState.ACTIVE;
  }

  /** Counts a failed sign-in; the fifth in a row locks. Time is real time. */
  public void failed(Instant now) {
    if (isLocked(now)) {
      return;
    }
    failures++;
    if (failures >= FAILURES_TO_LOCK) {
      lockedUntil = now.plus(LOCK);
      failures = 0;
    }
  }

  /** Forgets earlier failures. */
  public void succeeded() {
    failures = 0;
    lockedUntil = null;
  }

  /** Returns whether sign-in is refused unseen at this moment of real time. */
  public boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** Returns whether a success has anything to forget. */
  public boolean hasFailures() {
    return failures > 0 || lockedUntil != null;
  }

  /** Sets a new password by its hash, and none beside it is valid; open sessions end. */
  public void changePassword(String newHash) {
    setSecret(new Secret(newHash, null, null));
    sessionEpoch++;
    succeeded();
  }

  /**
   * Gives a system a new secret; the present one stays valid for so many hours of real time.
   *
   * @param hours 0 ends it now, {@value Secret#LONGEST_HOURS} is the longest
   */
  public void rotate(String newHash, int hours, Instant now) {
    if (group() != AccountGroup.SYSTEM) {
      throw new IllegalStateException("a person changes the password");
    }
    setSecret(secret().rotated(newHash, hours, now));
    succeeded();
  }

  private void setSecret(Secret secret) {
    passwordHash = secret.hash();
    formerHash = secret.formerHash();
    formerUntil = secret.formerUntil();
  }

  /** Returns what signs in. */
  public Secret secret() {
    return new Secret(passwordHash, formerHash, formerUntil);
  }

  /** Closes the account until it is opened again; open sessions end. */
  public void close() {
    state = AccountState.CLOSED;
    sessionEpoch++;
  }

  /** Opens a closed account again, without the failures that it had. */
  public void reopen() {
    state = AccountState.ACTIVE;
    succeeded();
  }

  /** Returns what a session must have been begun with to go on. */
  public int sessionEpoch() {
    return sessionEpoch;
  }

  /** Returns whether the account is not closed. */
  public boolean isActive() {
    return state == AccountState.ACTIVE;
  }

  /** Returns the name to sign in with. */
  public String username() {
    return username;
  }

  /** Returns the official's id, or null for a system client. */
  public Long officialId() {
    return officialId;
  }

  /** Returns the group. */
  public AccountGroup group() {
    return AccountGroup.ofRole(groupName);
  }

  /** Returns the hash of the password. */
  public String passwordHash() {
    return passwordHash;
  }
}
