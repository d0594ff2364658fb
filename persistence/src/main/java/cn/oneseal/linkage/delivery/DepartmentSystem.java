package cn.oneseal.linkage.delivery;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where a department's own system takes its pushes.
 *
 * @param endpoint its address
 * @param username as whom this system signs in there, or null for nobody
 * @param active whether anything is sent; what is pushed meanwhile waits
 */
public record DepartmentSystem(String endpoint, String username, boolean active) {

  /** This very machine, as the schema knows it; the demonstration's systems are there. */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  private static final String THIS_MACHINE = "(?i)localhost|127\\..*|\\[[0:]*:0*1\\]";

  /** Refuses what is no address of a system, or holds what belongs elsewhere. */
  public DepartmentSystem {
    endpoint = Texts.required("endpoint", endpoint, 500);
    URI address = parsed(endpoint);
    if (!"https".equals(address.getScheme())
        && !("http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()))) {
      throw Refusal.of("endpoint-https").onField("endpoint");
    }
    if (address.getRawUserInfo() != null
        || address.getRawQuery() != null
        || address.getRawFragment() != null) {
      throw Refusal.of("endpoint-plain").onField("endpoint");
    }
    username = Texts.optional("systemUser", username, 100);
    // A colon would begin the password.
    if (username != null && !username.matches("[!-9;-~]+")) {
      throw Refusal.of("system-user-invalid").onField("systemUser");
    }
  }

  private static URI parsed(String endpoint) {
    try {
      URI address = new URI(endpoint).parseServerAuthority();
      if (address.getHost() != null && endpoint.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      // Told below, as is an address without a host.
    }
    throw Refusal.of("endpoint-malformed").onField("endpoint");
  }

  /** Refuses this very machine, whose other services nobody shall reach through this one. */
  public void requireElsewhere() {
    if (parsed(endpoint).getHost().matches(THIS_MACHINE)) {
      throw Refusal.of("endpoint-this-machine").onField("endpoint");
    }
  }
}
