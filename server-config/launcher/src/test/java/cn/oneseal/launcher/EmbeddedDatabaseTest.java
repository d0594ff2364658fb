package cn.oneseal.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home's PostgreSQL as the product runs it: killed, it comes back on its own data. */
class EmbeddedDatabaseTest {

  @TempDir private Path folder;

  private Home home() {
    Home home = new Home(folder.resolve("home"));
    home.make();
    return home;
  }

  @Test
  void killedItComesBackOnTheSamePortWithAllThatWasCommitted() throws Exception {
    Home home = home();
    AtomicBoolean lost = new AtomicBoolean();
    try (EmbeddedDatabase running = EmbeddedDatabase.start(home, Ports.draw())) {
      running.guard(() -> lost.set(true));
      sql(running, "CREATE TABLE ledger (id int)");
      for (int kill = 1; kill <= 2; kill++) {
        sql(running, "INSERT INTO ledger VALUES (" + kill + ")");
        ProcessHandle postmaster = started(running, home);
        // A helper that is at work does not see that its postmaster is dead.
        Thread busy = new Thread(() -> busy(running));
        busy.start();
        awaitBusy(running);
        postmaster.destroyForcibly();
        assertTrue(RunningProcess.ended(postmaster, Duration.ofSeconds(20)));
        awaitRows(running, kill);
        busy.join();
      }
      assertFalse(lost.get(), "it was not given up");
    }
    assertTrue(EmbeddedDatabase.process(home).isEmpty(), "stopped, it stays so");
  }

  /** It answers a moment before its start is over. */
  private static ProcessHandle started(EmbeddedDatabase database, Home home) {
    synchronized (database) {
      return EmbeddedDatabase.process(home).orElseThrow();
    }
  }

  private static void busy(EmbeddedDatabase database) {
    try {
      sql(database, "SELECT sum(a) FROM generate_series(1, 4000000000) a");
    } catch (SQLException killed) {
      // It dies with the rest.
    }
  }

  private static void awaitBusy(EmbeddedDatabase database) throws Exception {
    while (number(
            database, "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT sum(a)%'")
        == 0) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static void awaitRows(EmbeddedDatabase database, long rows) throws Exception {
    List<Long> seen = new ArrayList<>();
    for (int tenth = 0; tenth < 600 && seen.isEmpty(); tenth++) {
      try {
        seen.add(number(database, "SELECT count(*) FROM ledger"));
      } catch (SQLException notYet) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    assertEquals(List.of(rows), seen);
  }

  private static void sql(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.database().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
