package cn.oneseal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** How far the schema of an application goes: the number of its newest migration. */
final class SchemaVersion {

  private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__.*\\.sql");
  private static final String LIBRARY = "lib/oneseal-persistence.jar";

  private SchemaVersion() {}

  /** The newest migration in an EAR; 0 if it has none. */
  static long of(Path ear) {
    try (ZipFile archive = new ZipFile(ear.toFile())) {
      ZipEntry library = archive.getEntry(LIBRARY);
      if (library == null) {
        return 0;
      }
      try (ZipInputStream entries = new ZipInputStream(archive.getInputStream(library))) {
        long newest = 0;
        for (ZipEntry entry = entries.getNextEntry();
            entry != null;
            entry = entries.getNextEntry()) {
          Matcher migration = MIGRATION.matcher(entry.getName());
          if (migration.matches()) {
            newest = Math.max(newest, Long.parseLong(migration.group(1)));
          }
        }
        return newest;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
