package cn.oneseal.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies the data of a PostgreSQL that runs, in its own way for that: the files as they are, torn
 * pages and all, between a start and a stop of the backup, and the log in between, from which the
 * copy makes itself whole when it is first opened. A replication slot keeps that log from being
 * recycled; it vanishes with the connection.
 */
final class RunningCopy {

  /** What belongs to the running process alone, or is made anew at each start. */
  private static final List<String> WITHOUT =
      List.of(
          "postmaster.pid",
          "postmaster.opts",
          "epg-lock",
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private static final List<String> EMPTY =
      List.of(
          "pg_wal/archive_status",
          "pg_wal/summaries",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  private RunningCopy() {}

  /** Copies the database of a home that runs. */
  static void of(Home home, Copy copy) throws IOException, SQLException {
    try (Connection connection = connect(home);
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_create_physical_replication_slot('oneseal_backup', true, true)");
      String first =
          text(statement, "SELECT pg_walfile_name(pg_backup_start('oneseal', fast => true))");
      copy.tree(home.postgresData(), Backup.DATA, WITHOUT);
      for (String folder : EMPTY) {
        copy.folder(Backup.DATA + "/" + folder);
      }
      String last;
      try (ResultSet stop =
          statement.executeQuery(
              "SELECT pg_walfile_name(lsn), labelfile"
                  + " FROM pg_backup_stop(wait_for_archive => false)")) {
        stop.next();
        last = stop.getString(1);
        copy.file(
            Backup.DATA + "/backup_label", stop.getString(2).getBytes(StandardCharsets.UTF_8));
      }
      log(home, copy, first, last);
    }
  }

  /** Copies the log from the first to the last segment; names of segments sort as they follow. */
  private static void log(Home home, Copy copy, String first, String last) throws IOException {
    try (Stream<Path> files = Files.list(home.postgresData().resolve("pg_wal"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.matches("[0-9A-F]{24}")
            && name.compareTo(first) >= 0
            && name.compareTo(last) <= 0) {
          copy.tree(file, Backup.DATA + "/pg_wal/" + name, List.of());
        }
      }
    }
  }

  /** As the superuser, whom no application knows. */
  private static Connection connect(Home home) throws IOException, SQLException {
    try {
      List<String> process = Files.readAllLines(home.postgresData().resolve("postmaster.pid"));
      return DriverManager.getConnection(
          "jdbc:postgresql://127.0.0.1:" + process.get(3).strip() + "/postgres",
          "postgres",
          OwnerOnly.secret(home.secret("postgres")));
    } catch (NoSuchFileException e) {
      throw new LaunchRefused("the database stopped just now; try again", e);
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
