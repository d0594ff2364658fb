package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/**
 * The command that copies all that cannot be made anew out of a home: the database, the keys of
 * seals, the passwords of both, and what the data is. The home may run meanwhile. The copy is whole
 * or not there at all, and holds its own checksums.
 */
public final class Backup {

  static final String SUMS = "SHA256SUMS";
  static final String DATA = "postgres";
  static final String USAGE = "usage: server-config/bin/backup FOLDER (a new one, on another disk)";

  private Backup() {}

  /**
   * Makes a backup.
   *
   * @param arguments the new folder; the exit code is 1 when it is refused
   */
  public static void main(String[] arguments) {
    Command.run(
        () -> {
          if (arguments.length != 1 || arguments[0].startsWith("-")) {
            throw new LaunchRefused(USAGE);
          }
          Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
          make(Command.home(), folder);
          System.out.println("Backed up to " + folder + ". It holds passwords: guard it.");
        });
  }

  /** Makes the backup of a home in a new folder. */
  static void make(Home home, Path folder) throws IOException, SQLException {
    if (!home.used() || Files.notExists(EmbeddedDatabase.made(home))) {
      throw new LaunchRefused(
          home.folder()
              + " has no database of its own; one that others run is backed up with its own tools"
              + (home.used()
                  ? ", the keys of seals by copying "
                      + home.sealKeys()
                      + " and "
                      + home.sealPassword()
                  : ""));
    }
    if (Files.exists(folder)) {
      throw new LaunchRefused(folder + " is there already; name a new folder");
    }
    if (folder.startsWith(home.folder())) {
      throw new LaunchRefused(
          "a backup inside the home would be lost with it; name another folder");
    }
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    Home.remove(part);
    OwnerOnly.folder(part);
    try {
      Copy copy = new Copy(part);
      if (EmbeddedDatabase.process(home).isPresent()) {
        RunningCopy.of(home, copy);
      } else {
        HomeLock.take(home);
        copy.tree(home.postgresData(), DATA, List.of("postmaster.pid", "postmaster.opts"));
      }
      for (Path file : kept(home)) {
        if (Files.exists(file)) {
          copy.tree(file, home.folder().relativize(file).toString(), List.of());
        }
      }
      copy.writeSums(SUMS);
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Home.remove(part);
    }
  }

  /**
   * What there is besides the data: little files, without which the data cannot be opened, and the
   * keys of seals. These are copied after the data, so that no seal in it is without its key.
   */
  static List<Path> kept(Home home) {
    return List.of(
        home.secret("postgres"),
        home.secret("database-owner"),
        home.demonstrationPassword(),
        home.sealPassword(),
        home.sealKeys(),
        EmbeddedDatabase.made(home),
        home.stamp());
  }
}
