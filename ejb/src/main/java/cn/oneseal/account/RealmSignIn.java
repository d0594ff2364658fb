package cn.oneseal.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Where the server's realm asks about callers of remote EJBs. The realm lies outside the
 * application and knows none of its classes; hence the interface of the JDK. Open to all: nobody is
 * signed in yet.
 */
@Stateless(name = "RealmSignIn")
@Local(BiFunction.class)
@DenyAll
public class RealmSignIn implements BiFunction<String, char[], Set<String>> {

  /** The server listens to remote calls on this machine only. */
  private static final String LOOPBACK = "127.0.0.1";

  @Inject private AccountIdentityStore accounts;
  @Inject private CallRates rates;

  /**
   * Checks name and password; a failure counts towards the lockout.
   *
   * @return the caller's groups; none if the sign-in is refused
   */
  @Override
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Set<String> apply(String username, char[] password) {
    // Sent with every call, as in Basic authentication: a full hash for each would be too slow.
    CredentialValidationResult result =
        accounts.validate(new BasicCredential(username, new String(password), LOOPBACK));
    return result.getStatus() == CredentialValidationResult.Status.VALID && rates.take(username)
        ? result.getCallerGroups()
        : Set.of();
  }
}
