package cn.oneseal.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where the public face listens.
 *
 * @param address the address that its pages are served on
 * @param port their port
 * @param proxy the proxy before it, whose word on who asks is believed
 */
record PublicSettings(String address, int port, Optional<String> proxy) {

  /**
   * Reads the environment.
   *
   * @throws LaunchRefused if a value cannot be used; the message names it
   */
  static PublicSettings from(Map<String, String> environment, Mode mode, int httpPort) {
    int port = Settings.port(environment, "ONESEAL_PUBLIC_PORT", 8081);
    if (port == httpPort) {
      throw new LaunchRefused("ONESEAL_PUBLIC_PORT: " + port + " is ONESEAL_HTTP_PORT's");
    }
    return new PublicSettings(
        Settings.address(environment, mode, "ONESEAL_PUBLIC_ADDRESS"),
        port,
        Settings.value(environment, "ONESEAL_PUBLIC_PROXY")
            .map(proxy -> Settings.ipv4(proxy, "ONESEAL_PUBLIC_PROXY")));
  }

  /** Where this machine reaches it. */
  String url() {
    return "http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port;
  }
}
