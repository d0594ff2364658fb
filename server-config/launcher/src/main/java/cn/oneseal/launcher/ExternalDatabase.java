package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL that is run by others.
 *
 * @param url the JDBC address, without user and password
 * @param user the login that owns the database
 * @param passwordFile the file whose first line is its password
 */
record ExternalDatabase(String url, String user, Path passwordFile) {

  private static final List<String> NAMES =
      List.of("ONESEAL_DB_URL", "ONESEAL_DB_USER", "ONESEAL_DB_PASSWORD_FILE");

  /**
   * Reads the three settings, which stand or fall together.
   *
   * @throws LaunchRefused if some are missing or cannot be used
   */
  static Optional<ExternalDatabase> from(Map<String, String> environment) {
    List<String> missing =
        NAMES.stream().filter(name -> Settings.value(environment, name).isEmpty()).toList();
    if (missing.size() == NAMES.size()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      throw new LaunchRefused(
          String.join(", ", missing) + " missing: all of " + String.join(", ", NAMES) + " or none");
    }
    String url = environment.get("ONESEAL_DB_URL").strip();
    if (!url.matches("jdbc:postgresql://[^/?]+/[^?]+(\\?.*)?")) {
      throw new LaunchRefused("ONESEAL_DB_URL: must be jdbc:postgresql://host:port/database");
    }
    if (url.matches(".*[?&](user|password|options)=.*")) {
      throw new LaunchRefused("ONESEAL_DB_URL: must not hold user, password or options");
    }
    Path file = Path.of(environment.get("ONESEAL_DB_PASSWORD_FILE")).toAbsolutePath();
    if (!Files.isReadable(file)) {
      throw new LaunchRefused("ONESEAL_DB_PASSWORD_FILE: cannot read " + file);
    }
    return Optional.of(new ExternalDatabase(url, environment.get("ONESEAL_DB_USER").strip(), file));
  }

  /**
   * The login, with the password as the file has it now.
   *
   * @throws LaunchRefused if the file holds none
   */
  Database database() {
    try {
      String password = Files.readString(passwordFile).lines().findFirst().orElse("");
      if (password.isEmpty()) {
        throw new LaunchRefused("ONESEAL_DB_PASSWORD_FILE: " + passwordFile + " is empty");
      }
      return new Database(url, user, password, passwordFile);
    } catch (IOException e) {
      throw new LaunchRefused("ONESEAL_DB_PASSWORD_FILE: cannot read " + passwordFile, e);
    }
  }
}
