package cn.oneseal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The one password of all demonstration accounts. It is kept in a file that the application reads
 * at each start; so choosing another one changes the accounts at the next start.
 */
final class DemonstrationPassword {

  private static final int LENGTH = 12;

  private DemonstrationPassword() {}

  /**
   * Keeps the chosen password, or the one of the last start, or else a random one.
   *
   * @return the random one, when it was made just now: to be shown once
   */
  static Optional<String> keep(Home home, Optional<String> chosen) {
    try {
      if (chosen.isPresent()) {
        OwnerOnly.write(home.demonstrationPassword(), chosen.get() + "\n");
        return Optional.empty();
      }
      if (Files.exists(home.demonstrationPassword())
          && !Files.readString(home.demonstrationPassword()).isBlank()) {
        return Optional.empty();
      }
      String random = OwnerOnly.random(LENGTH);
      OwnerOnly.write(home.demonstrationPassword(), random + "\n");
      return Optional.of(random);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
