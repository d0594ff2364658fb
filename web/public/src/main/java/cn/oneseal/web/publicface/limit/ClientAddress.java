package cn.oneseal.web.publicface.limit;

import java.util.Optional;

/** Who asks: the address of the connection, or the one that a known proxy names. */
public final class ClientAddress {

  private final Optional<String> proxy;

  /** Believes one proxy, or none. */
  public ClientAddress(Optional<String> proxy) {
    this.proxy = proxy;
  }

  /**
   * Returns by what a client is counted. Of IPv6 a subscriber has whole networks, so the first half
   * counts.
   *
   * @param connection the address of the connection
   * @param forwarded the header X-Forwarded-For, or null; its last entry is the proxy's own
   */
  public String of(String connection, String forwarded) {
    if (forwarded == null || proxy.isEmpty() || !proxy.get().equals(connection)) {
      return network(connection);
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F.:]{2,45}") ? network(last) : network(connection);
  }

  private static String network(String address) {
    if (address.indexOf(':') < 0 || address.contains(".")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < Math.min(4, groups.length) && !groups[i].isEmpty(); i++) {
      first.append(groups[i]).append(':');
    }
    return first.append(":/64").toString();
  }
}
