package cn.oneseal.realm;

import com.sun.enterprise.security.BaseRealm;
import com.sun.enterprise.security.auth.realm.BadRealmException;
import com.sun.enterprise.security.auth.realm.NoSuchRealmException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;

/**
 * The server's name for the application's accounts. Remote callers sign in by a realm, never by the
 * application's identity store; this one only leads to it.
 */
public final class OneSealRealm extends BaseRealm {

  @Override
  protected void init(Properties properties) throws BadRealmException, NoSuchRealmException {
    super.init(properties);
    String context = properties.getProperty(JAAS_CONTEXT_PARAM);
    if (context == null) {
      throw new BadRealmException("the realm names no " + JAAS_CONTEXT_PARAM);
    }
    setProperty(JAAS_CONTEXT_PARAM, context);
  }

  @Override
  public String getAuthType() {
    return "OneSeal accounts";
  }

  /** Returns none: the groups come with the sign-in, from the account as it is at that moment. */
  @Override
  public Enumeration<String> getGroupNames(String username) {
    return Collections.emptyEnumeration();
  }
}
