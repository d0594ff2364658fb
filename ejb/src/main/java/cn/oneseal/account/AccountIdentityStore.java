package cn.oneseal.account;

import cn.oneseal.calendar.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Checks names and passwords against the accounts. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  private static final Logger LOG = Logger.getLogger(AccountIdentityStore.class.getName());
  private static final int LONGEST_PASSWORD = 256;

  /** So that a name that does not exist takes as long as one that does. */
  private static final String NOBODYS_HASH = PasswordHash.of("nobody".toCharArray());

  /**
   * One check at a time for a name: guesses sent at the same moment could otherwise all pass the
   * lock before the first is counted.
   */
  private final Lock[] turns =
      Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

  @Inject private AccountService accounts;
  @Inject private VerifiedCredentials verified;
  @Inject private SystemClock clock;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    String username = given.getCaller();
    char[] password = given.getPassword().getValue();
    if (username == null || username.indexOf('\0') >= 0 || password.length > LONGEST_PASSWORD) {
      return CredentialValidationResult.INVALID_RESULT;
    }
    Lock turn = turns[Math.floorMod(username.hashCode(), turns.length)];
    turn.lock();
    try {
      return check(given);
    } finally {
      turn.unlock();
    }
  }

  private CredentialValidationResult check(UsernamePasswordCredential given) {
    String username = given.getCaller();
    char[] password = given.getPassword().getValue();
    boolean remember = given instanceof BasicCredential;
    Optional<AccountService.Candidate> found =
        accounts.candidate(username).filter(account -> mayComeFrom(account, given));
    if (found.isEmpty()) {
      verified.drop(username);
      PasswordHash.matches(password, NOBODYS_HASH);
      return CredentialValidationResult.INVALID_RESULT;
    }
    AccountService.Candidate account = found.get();
    if (remember && verified.knows(username, password, account.version())) {
      return valid(username, account);
    }
    Optional<Instant> until = account.secret().acceptsUntil(password, clock.now());
    if (until.isEmpty()) {
      verified.drop(username);
      accounts.failed(username);
      return CredentialValidationResult.INVALID_RESULT;
    }
    if (account.hasFailures()) {
      accounts.succeeded(username);
    } else if (remember) {
      verified.keep(username, password, account.version(), until.get());
    }
    return valid(username, account);
  }

  /**
   * Another system comes from its addresses only, and to no page. Whoever tries from elsewhere
   * learns nothing, and cannot lock the account either.
   */
  private static boolean mayComeFrom(
      AccountService.Candidate account, UsernamePasswordCredential given) {
    if (!account.isSystem()) {
      return true;
    }
    if (!(given instanceof BasicCredential call)) {
      return false;
    }
    boolean allowed = account.addresses().allows(call.address());
    if (!allowed) {
      LOG.log(
          Level.WARNING,
          "System {0} is not let in from {1}",
          new Object[] {call.getCaller(), call.address()});
    }
    return allowed;
  }

  private static CredentialValidationResult valid(
      String username, AccountService.Candidate account) {
    return new CredentialValidationResult(username, Set.of(account.role()));
  }
}
