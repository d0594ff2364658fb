package cn.oneseal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of one installation, and where things lie in it.
 *
 * @param folder absolute
 */
record Home(Path folder) {

  private static final String LOCK = "lock";

  Path lock() {
    return folder.resolve(LOCK);
  }

  Path stamp() {
    return folder.resolve("version");
  }

  Path runtime() {
    return folder.resolve("runtime.properties");
  }

  Path demonstrationPassword() {
    return folder.resolve("demonstration-password");
  }

  Path secret(String name) {
    return folder.resolve("secrets").resolve(name);
  }

  Path postgresData() {
    return folder.resolve("postgres");
  }

  Path postgresBinaries() {
    return folder.resolve("postgres-binaries");
  }

  Path payara(String version) {
    return folder.resolve("payara-" + version);
  }

  Path domains() {
    return folder.resolve("domains");
  }

  /** The keys of seals, and the record of what a seal service signed. */
  Path sealKeys() {
    return folder.resolve("keys");
  }

  /** What opens the keys of seals. */
  Path sealPassword() {
    return secret("seal-keys");
  }

  /**
   * With what this installation signs in at departments' systems: a file each, named by its code.
   */
  Path departmentPasswords() {
    return secret("departments");
  }

  /** What a seal service and its client need to know each other; made anew when lost. */
  Path sealService() {
    return folder.resolve("seal-service");
  }

  /** What the public face makes anew at each start, and its program files. */
  Path publicFace() {
    return folder.resolve("public");
  }

  Path log() {
    return folder.resolve("log");
  }

  boolean exists() {
    return Files.isDirectory(folder);
  }

  /** Whether something was started here before. */
  boolean used() {
    return Files.exists(stamp());
  }

  /**
   * Refuses a folder that holds something else: a wrong ONESEAL_HOME must never be filled, and far
   * less be emptied by a fresh start.
   */
  void refuseForeign() {
    if (Files.exists(folder) && !exists()) {
      throw new LaunchRefused(folder + " is not a folder");
    }
    if (exists() && !used()) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.anyMatch(entry -> !entry.getFileName().toString().equals(LOCK))) {
          throw new LaunchRefused(folder + " holds something else; choose another ONESEAL_HOME");
        }
      } catch (IOException e) {
        throw new LaunchRefused("cannot read " + folder, e);
      }
    }
  }

  void make() {
    for (Path path :
        List.of(
            folder,
            folder.resolve("secrets"),
            departmentPasswords(),
            log(),
            domains(),
            sealKeys())) {
      OwnerOnly.folder(path);
    }
  }

  /** Removes all but the lock, which its holder still needs; the stamp goes last. */
  void clear() {
    try (Stream<Path> entries = Files.list(folder)) {
      entries
          .filter(entry -> !entry.equals(lock()) && !entry.equals(stamp()))
          .forEach(Home::remove);
      Files.deleteIfExists(stamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder and all that is in it; links are removed, never followed. */
  static void remove(Path path) {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
