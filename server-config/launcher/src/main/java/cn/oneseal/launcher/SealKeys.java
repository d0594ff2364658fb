package cn.oneseal.launcher;

import java.util.Arrays;
import java.util.Locale;

/** Who holds the keys of seals. */
enum SealKeys {
  /** The application server, in files of the home. */
  SOFTWARE,
  /** A process of its own; the application server never sees a key. */
  SERVICE;

  /** The setting that says so. */
  static final String SETTING = "ONESEAL_SEAL_KEYS";

  /** The word in the environment and in system properties. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the word.
   *
   * @throws LaunchRefused if it is none
   */
  static SealKeys of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word.strip()))
        .findFirst()
        .orElseThrow(
            () -> new LaunchRefused(SETTING + ": " + word + " is neither software nor service"));
  }
}
