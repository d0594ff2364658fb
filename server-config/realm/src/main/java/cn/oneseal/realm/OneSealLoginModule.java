package cn.oneseal.realm;

import com.sun.enterprise.security.BasePasswordLoginModule;
import java.util.Set;
import java.util.function.BiFunction;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;

/**
 * Asks the application itself, so that remote callers meet the same accounts, hash and lockout as
 * everyone else: there is no second copy of these rules that could differ.
 */
public final class OneSealLoginModule extends BasePasswordLoginModule {

  private static final String SIGN_IN =
      "java:global/oneseal/oneseal-ejb/RealmSignIn!" + BiFunction.class.getName();

  @Override
  protected void authenticateUser() throws LoginException {
    Set<String> groups = signIn().apply(_username, _passwd);
    if (groups.isEmpty()) {
      throw new FailedLoginException("wrong name or password, or the account is locked");
    }
    commitUserAuthentication(groups.toArray(String[]::new));
  }

  // The name is a constant of this server, and no caller has a say in it.
  @SuppressWarnings("BanJNDI")
  private static BiFunction<String, char[], Set<String>> signIn() throws LoginException {
    try {
      return InitialContext.doLookup(SIGN_IN);
    } catch (NamingException e) {
      LoginException failure = new LoginException("the application does not run");
      failure.initCause(e);
      throw failure;
    }
  }
}
