package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The application server's program files. */
final class Payara {

  private Payara() {}

  /**
   * Unpacks the server, once for each version.
   *
   * @param target its folder in the home
   */
  static void unpack(Path zip, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      return;
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Home.remove(part);
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = archive.entries();
          entries.hasMoreElements(); ) {
        unpack(archive, entries.nextElement(), part);
      }
    }
    // Whole or not at all: a start that is cut off here begins again.
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(ZipFile archive, ZipEntry entry, Path part) throws IOException {
    // All entries lie in one folder, whose name changes with the major version.
    Path path = part.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1));
    if (!path.normalize().startsWith(part)) {
      throw new IOException("entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
    } else {
      Files.createDirectories(path.getParent());
      Files.copy(archive.getInputStream(entry), path);
    }
  }
}
