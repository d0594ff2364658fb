package cn.oneseal.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where the public face listens.
 *
 * @param address the address that its pages are served on
 * @param port their port
 * @param proxy the proxy before it, whose word on who asks is believed
 * @param url the address that strangers reach it by, without a slash at the end
 */
record PublicSettings(String address, int port, Optional<String> proxy, String url) {

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

  /** Where this machine reaches it. */
  String local() {
    return local(address, port);
  }
}
