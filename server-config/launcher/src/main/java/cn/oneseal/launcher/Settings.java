package cn.oneseal.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says.
 *
 * @param home the folder that holds everything of this installation
 * @param httpAddress the address that the pages are served on
 * @param httpPort the port that the pages are served on
 * @param publicFace where the public face listens
 * @param demonstrationPassword the password of all demonstration accounts, if chosen
 * @param demonstrationToday the business day of the demonstration's first start
 * @param database another PostgreSQL than the embedded one
 * @param sealKeys who holds the keys of seals
 */
record Settings(
    Path home,
    String httpAddress,
    int httpPort,
    PublicSettings publicFace,
    Optional<String> demonstrationPassword,
    LocalDate demonstrationToday,
    Optional<ExternalDatabase> database,
    SealKeys sealKeys) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int SHORTEST_PASSWORD = 8;

  /**
   * Reads the environment.
   *
   * @param repository the folder that a relative home and the default home lie in
   * @throws LaunchRefused if a value cannot be used; the message names it
   */
  static Settings from(Map<String, String> environment, Path repository, Mode mode) {
    int httpPort = port(environment, "ONESEAL_HTTP_PORT", 8080);
    return new Settings(
        home(environment, repository),
        address(environment, mode, "ONESEAL_HTTP_ADDRESS"),
        httpPort,
        PublicSettings.from(environment, mode, httpPort),
        password(environment),
        today(environment),
        ExternalDatabase.from(environment),
        SealKeys.of(value(environment, SealKeys.SETTING).orElse(SealKeys.SOFTWARE.word())));
  }

  /** The folder of the installation, absolute. */
  static Path home(Map<String, String> environment, Path repository) {
    return repository
        .resolve(value(environment, "ONESEAL_HOME").orElse(".oneseal"))
        .toAbsolutePath()
        .normalize();
  }

  /** An empty value counts as none: that is how a shell script or a unit file leaves one out. */
  static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  static String address(Map<String, String> environment, Mode mode, String name) {
    String address = value(environment, name).orElse(LOOPBACK);
    if (mode == Mode.DEMONSTRATION && !address.equals(LOOPBACK)) {
      throw new LaunchRefused(name + ": the demonstration listens on 127.0.0.1 only");
    }
    return ipv4(address, name);
  }

  static String ipv4(String address, String name) {
    if (!address.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
      throw new LaunchRefused(name + ": " + address + " is not an IPv4 address");
    }
    return address;
  }

  static int port(Map<String, String> environment, String name, int otherwise) {
    String text = value(environment, name).orElse(Integer.toString(otherwise));
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Told below, as is a number out of range.
    }
    throw new LaunchRefused(name + ": " + text + " is not a port (1 to 65535)");
  }

  private static Optional<String> password(Map<String, String> environment) {
    Optional<String> password = value(environment, "ONESEAL_DEMO_PASSWORD");
    password.ifPresent(
        text -> {
          if (text.length() < SHORTEST_PASSWORD || text.lines().count() != 1) {
            throw new LaunchRefused(
                "ONESEAL_DEMO_PASSWORD: one line of at least " + SHORTEST_PASSWORD + " characters");
          }
        });
    return password;
  }

  private static LocalDate today(Map<String, String> environment) {
    String text = value(environment, "ONESEAL_DEMO_TODAY").orElse("2020-12-24");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new LaunchRefused("ONESEAL_DEMO_TODAY: " + text + " is not a date (2020-12-24)", e);
    }
  }
}
