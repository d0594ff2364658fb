package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The command that puts a backup into a home, which must not run. What was there is set aside, not
 * removed. Nothing is touched before every checksum has been checked.
 */
public final class Restore {

  private static final String USAGE = "usage: server-config/bin/restore FOLDER [--yes]";

  private Restore() {}

  /**
   * Restores a backup.
   *
   * @param arguments the folder of the backup, and perhaps --yes; the exit code is 1 when it is
   *     refused
   */
  public static void main(String[] arguments) {
    Command.run(
        () -> {
          List<String> folders =
              Arrays.stream(arguments).filter(each -> !each.startsWith("-")).toList();
          boolean yes = List.of(arguments).contains("--yes");
          if (folders.size() != 1 || arguments.length != (yes ? 2 : 1)) {
            throw new LaunchRefused(USAGE);
          }
          Home home = Command.home();
          check(home, Path.of(folders.get(0)));
          if (home.used() && !yes && !agreed(home)) {
            throw new LaunchRefused("nothing was changed");
          }
          Path aside = put(home, Path.of(folders.get(0)));
          System.out.println("Restored to " + home.folder() + ".");
          if (aside != null) {
            System.out.println("What was there before is in " + aside + ".");
          }
        });
  }

  private static boolean agreed(Home home) {
    String answer =
        new Terminal().ask("Put the backup in place of the data in " + home.folder() + "? [y/N] ");
    return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
  }

  /** Refuses a folder that is no whole backup, and a home that holds something else. */
  static void check(Home home, Path backup) throws IOException {
    home.refuseForeign();
    Path sums = backup.resolve(Backup.SUMS);
    if (!Files.isRegularFile(sums)) {
      throw new LaunchRefused(backup + " is no backup: it has no " + Backup.SUMS);
    }
    Set<String> named = new HashSet<>();
    for (String line : Files.readAllLines(sums)) {
      String name = line.substring(line.indexOf("  ") + 2);
      Path file = backup.resolve(name).normalize();
      if (!file.startsWith(backup.normalize())
          || !Files.isRegularFile(file)
          || !line.startsWith(Checksum.of(file))) {
        throw new LaunchRefused(backup + " is damaged: " + name + "; nothing was changed");
      }
      named.add(name);
    }
    if (!named.contains("version") || !named.contains(Backup.DATA + "/PG_VERSION")) {
      throw new LaunchRefused(backup + " is no backup of a home; nothing was changed");
    }
  }

  /**
   * Puts a checked backup in place.
   *
   * @return where the data is that was there before, or null if there was none
   */
  static Path put(Home home, Path backup) throws IOException {
    home.make();
    HomeLock.take(home);
    if (EmbeddedDatabase.process(home).isPresent()) {
      throw new LaunchRefused("the database of " + home.folder() + " runs; stop it first");
    }
    Path aside = home.used() ? setAside(home) : null;
    Copy copy = new Copy(home.folder());
    copy.tree(backup.resolve(Backup.DATA), Backup.DATA, List.of());
    // The stamp goes last: without it a start refuses the folder.
    for (Path file : Backup.kept(home)) {
      Path from = backup.resolve(home.folder().relativize(file));
      if (Files.exists(from)) {
        copy.tree(from, home.folder().relativize(file).toString(), List.of());
      }
    }
    return aside;
  }

  private static Path setAside(Home home) throws IOException {
    Path aside =
        home.folder()
            .resolve(
                "before-restore-"
                    + LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")));
    OwnerOnly.folder(aside);
    OwnerOnly.folder(aside.resolve("secrets"));
    // The stamp goes first: what is half moved must not be started.
    Files.move(home.stamp(), aside.resolve("version"));
    if (Files.exists(home.postgresData())) {
      Files.move(home.postgresData(), aside.resolve(Backup.DATA));
    }
    for (Path file : Backup.kept(home)) {
      if (Files.exists(file)) {
        Files.move(file, aside.resolve(home.folder().relativize(file)));
      }
    }
    // The server may hold what it knew of the other data.
    Files.deleteIfExists(home.runtime());
    return aside;
  }
}
