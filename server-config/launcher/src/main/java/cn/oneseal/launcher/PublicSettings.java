package cn.oneseal.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where the public face listens, if it is opened here.
 *
 * @param address the address that its pages are served on
 * @param port their port; 0 where no public face is opened
 * @param proxy the proxy before it, whose word on who asks is believed
 * @param url the address that strangers reach it by, without a slash at the end
 */
record PublicSettings(String address, int port, Optional<String> proxy, String url) {

  private static final String NONE = "none";

  /**
   * Reads the environment.
   *
   * @throws LaunchRefused if a value cannot be used; the message names it
   */
  static PublicSettings from(Map<String, String> environment, Mode mode, int httpPort) {
    boolean none = environment.getOrDefault("ONESEAL_PUBLIC_PORT", "").strip().equals(NONE);
    int port = none ? 0 : Settings.port(environment, "ONESEAL_PUBLIC_PORT", 8081);
    if (none && Settings.value(environment, "ONESEAL_PUBLIC_URL").isEmpty()) {
      throw new LaunchRefused(
          "ONESEAL_PUBLIC_URL is missing: with ONESEAL_PUBLIC_PORT=none QR codes hold another's"
              + " address");
    }
    if (port == httpPort) {
      throw new LaunchRefused("ONESEAL_PUBLIC_PORT: " + port + " is ONESEAL_HTTP_PORT's");
    }
    String address = Settings.address(environment, mode, "ONESEAL_PUBLIC_ADDRESS");
    return new PublicSettings(
        address,
        port,
        Settings.value(environment, "ONESEAL_PUBLIC_PROXY")
            .map(proxy -> Settings.ipv4(proxy, "ONESEAL_PUBLIC_PROXY")),
        Settings.value(environment, "ONESEAL_PUBLIC_URL")
            .map(PublicSettings::web)
            .orElse(local(address, port)));
  }

  private static String web(String url) {
    if (!url.matches("https?://[0-9A-Za-z.-]+(:[0-9]{1,5})?")) {
      throw new LaunchRefused("ONESEAL_PUBLIC_URL: " + url + " is not https://host");
    }
    return url;
  }

  private static String local(String address, int port) {
    return "http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port;
  }

  /** Returns whether the public face is opened here. */
  boolean opened() {
    return port != 0;
  }

  /** Where this machine reaches it. */
  String local() {
    return local(address, port);
  }
}
