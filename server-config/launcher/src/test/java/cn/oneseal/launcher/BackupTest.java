package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was backed up comes back whole, on real PostgreSQL. */
class BackupTest {

  @TempDir private Path folder;
  private Home home;
  private Path backup;

  @BeforeEach
  void makeHome() {
    home = new Home(folder.resolve("home"));
    home.make();
    new HomeStamp(HomeStamp.FORMAT, 1, Mode.DEMONSTRATION).write(home);
    backup = folder.resolve("backup");
  }

  @Test
  void aBackupOfARunningHomeForgetsWhatCameAfterItAndLosesNothingBefore() throws Exception {
    try (EmbeddedDatabase running = EmbeddedDatabase.start(home, Ports.draw())) {
      sql(running, "CREATE TABLE ledger (id bigserial PRIMARY KEY, text text NOT NULL)");
      sql(
          running,
          "INSERT INTO ledger (text) SELECT repeat('x', 500) FROM generate_series(1, 9000)");
      AtomicBoolean stop = new AtomicBoolean();
      CompletableFuture<Void> work =
          CompletableFuture.runAsync(
              () -> {
                while (!stop.get()) {
                  sql(running, "INSERT INTO ledger (text) VALUES ('during')");
                }
              });
      Backup.make(home, backup);
      stop.set(true);
      work.join();
      sql(running, "INSERT INTO ledger (text) VALUES ('after')");
      sql(running, "DELETE FROM ledger WHERE id <= 9000");
    }

    Restore.check(home, backup);
    Path aside = Restore.put(home, backup);

    try (EmbeddedDatabase restored = EmbeddedDatabase.start(home, Ports.draw())) {
      assertEquals(9000, number(restored, "SELECT count(*) FROM ledger WHERE id <= 9000"));
      assertEquals(0, number(restored, "SELECT count(*) FROM ledger WHERE text = 'after'"));
      assertEquals(
          number(restored, "SELECT max(id) FROM ledger"),
          number(restored, "SELECT count(*) FROM ledger"),
          "no row in between is lost");
    }
    assertTrue(Files.exists(aside.resolve("postgres/PG_VERSION")), "what was there is set aside");
    assertFalse(Files.exists(backup.resolveSibling("backup.part")));
  }

  @Test
  void aBackupOfAStoppedHomeOpensInAnotherHome() throws Exception {
    try (EmbeddedDatabase running = EmbeddedDatabase.start(home, Ports.draw())) {
      sql(running, "CREATE TABLE ledger (id int)");
      sql(running, "INSERT INTO ledger VALUES (7)");
    }
    OwnerOnly.secret(home.sealPassword());
    OwnerOnly.folder(home.sealKeys().resolve("seals"));
    OwnerOnly.write(home.sealKeys().resolve("root.p12"), "root");
    OwnerOnly.write(home.sealKeys().resolve("seals/ES-1.p12"), "key");
    OwnerOnly.write(home.sealKeys().resolve("signed.log"), "1 line\n");
    Backup.make(home, backup);

    Home other = new Home(folder.resolve("other"));
    Restore.check(other, backup);
    assertEquals(null, Restore.put(other, backup));

    assertEquals(HomeStamp.read(home), HomeStamp.read(other));
    try (EmbeddedDatabase restored = EmbeddedDatabase.start(other, Ports.draw())) {
      assertEquals(7, number(restored, "SELECT id FROM ledger"));
    }
    assertEquals("key", Files.readString(other.sealKeys().resolve("seals/ES-1.p12")));
    assertEquals("1 line\n", Files.readString(other.sealKeys().resolve("signed.log")));
    assertEquals(OwnerOnly.secret(home.sealPassword()), OwnerOnly.secret(other.sealPassword()));
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(other.sealKeys())));
  }

  @Test
  void refusesWhatIsNoBackupOrDamaged() throws Exception {
    Files.createDirectories(backup.resolve("postgres"));
    refused("is no backup", () -> Restore.check(home, backup));
    Files.writeString(backup.resolve("version"), "format=1\n");
    Files.writeString(backup.resolve(Backup.SUMS), Checksum.of(new byte[] {1}) + "  version\n");
    refused("is damaged: version", () -> Restore.check(home, backup));
    Files.writeString(
        backup.resolve(Backup.SUMS), Checksum.of(new byte[0]) + "  ../home/version\n");
    refused("is damaged", () -> Restore.check(home, backup));
  }

  @Test
  void refusesAHomeWithoutADatabaseAndAPlaceThatWouldBeLostWithIt() throws Exception {
    refused("has no database of its own", () -> Backup.make(home, backup));
    Files.createFile(EmbeddedDatabase.made(home));
    refused("would be lost with it", () -> Backup.make(home, home.folder().resolve("backup")));
    Files.createDirectory(backup);
    refused("is there already", () -> Backup.make(home, backup));
  }

  private static void refused(String why, org.junit.jupiter.api.function.Executable work) {
    LaunchRefused refused = assertThrows(LaunchRefused.class, work);
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  private static void sql(EmbeddedDatabase database, String sql) {
    try (Connection connection = database.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long number(EmbeddedDatabase database, String sql)
      throws SQLException, IOException {
    try (Connection connection = database.database().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
