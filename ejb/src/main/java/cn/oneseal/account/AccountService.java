package cn.oneseal.account;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.organization.OrganizationRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the sign-in reads and counts. Each method is a transaction of its own, so that a failure is
 * counted whatever becomes of the request. Open to all: nobody is signed in yet.
 */
@Stateless
@DenyAll
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private SystemAccessRepository systems;
  @Inject private OrganizationRepository organization;
  @Inject private SystemClock clock;
  @Inject private BusinessClock businessClock;

  /**
   * An account that may try to sign in.
   *
   * @param secret what it signs in with
   * @param version changes with every failure, lock and new password
   * @param role the group
   * @param hasFailures whether a success has failures to forget
   * @param addresses where it may sign in from; of a system only, and null for people
   */
  public record Candidate(
      Secret secret, int version, String role, boolean hasFailures, AllowList addresses) {

    /** Returns whether it is the account of another system. */
    boolean isSystem() {
      return addresses != null;
    }
  }

  /** Finds the account, unless it is closed or locked. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Candidate> candidate(String username) {
    return accounts
        .byUsername(username)
        .filter(account -> account.isActive() && !account.isLocked(clock.now()))
        .filter(this::isThere)
        .flatMap(this::candidate);
  }

  /** A system without access, or after its last day, is none. */
  private Optional<Candidate> candidate(Account account) {
    if (account.group() != AccountGroup.SYSTEM) {
      return Optional.of(candidate(account, null));
    }
    return systems
        .current(account.username())
        .filter(access -> access.isOpenOn(businessClock.today()))
        .map(access -> candidate(account, access.addresses()));
  }

  private static Candidate candidate(Account account, AllowList addresses) {
    return new Candidate(
        account.secret(),
        account.version(),
        account.group().role(),
        account.hasFailures(),
        addresses);
  }

  /** Returns how many calls a minute are taken; empty for people. */
  @PermitAll
  public OptionalInt callsPerMinute(String username) {
    return systems
        .current(username)
        .map(access -> OptionalInt.of(access.callsPerMinute()))
        .orElse(OptionalInt.empty());
  }

  /** Returns what a session of the account must have been begun with; empty for a closed one. */
  @PermitAll
  public OptionalInt sessionEpoch(String username) {
    return accounts
        .byUsername(username)
        .filter(Account::isActive)
        .filter(this::isThere)
        .map(account -> OptionalInt.of(account.sessionEpoch()))
        .orElse(OptionalInt.empty());
  }

  /** Whoever left is out from the day after his last, also before the night closes the account. */
  private boolean isThere(Account account) {
    return account.officialId() == null
        || organization
            .official(account.officialId())
            .filter(official -> official.isThereOn(businessClock.today()))
            .isPresent();
  }

  /** Counts a failure. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void failed(String username) {
    accounts.lockByUsername(username).ifPresent(account -> account.failed(clock.now()));
  }

  /** Forgets earlier failures. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void succeeded(String username) {
    accounts.lockByUsername(username).ifPresent(Account::succeeded);
  }
}
