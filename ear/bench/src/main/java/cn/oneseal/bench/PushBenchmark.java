package cn.oneseal.bench;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.SystemClock;
import cn.oneseal.linkage.delivery.Courier;
import cn.oneseal.linkage.delivery.DeliveryTurn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * 10,000 decisions pushed to three departments each, on PostgreSQL itself with the real schema: how
 * many pushes are numbered a second, how many are delivered to each of two departments whose
 * systems answer at once, and what a third one that is slow, or does not answer in time, changes of
 * that.
 */
public final class PushBenchmark {

  private static final int DECISIONS = 10_000;
  private static final int WARM_UP = 1_000;
  private static final int DEPARTMENTS = 3;
  private static final int THIRD = 3;

  /** How many pushes have a number, where no department's numbers have a gap. */
  private static final String WHOLE =
      "SELECT CASE WHEN bool_and(n = last) THEN sum(n) END FROM (SELECT count(*) n,"
          + " max(sequence) last FROM result_push_link GROUP BY to_body_id) c";

  private PushBenchmark() {}

  /** Runs without the third system, with it slow, and with it hanging; prints the figures. */
  public static void main(String[] arguments) throws Exception {
    // Else the simulated systems, not the couriers, would wait 40 ms at each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      execute(
          server.getPostgresDatabase(),
          "CREATE ROLE oneseal_app LOGIN; CREATE ROLE oneseal_public LOGIN");
      run(server, "warm_up", WARM_UP, null);
      double alone = run(server, "third_off", DECISIONS, null);
      double slow = run(server, "third_slow", DECISIONS, Duration.ofSeconds(2));
      double hangs = run(server, "third_hangs", DECISIONS, Duration.ofMinutes(1));
      System.out.printf(
          "beside a slow one %.2f, beside a hanging one %.2f of the rate without%n",
          slow / alone, hangs / alone);
    }
  }

  /** Returns how many pushes a second the slower one of the quick two got. */
  private static double run(EmbeddedPostgres server, String name, int decisions, Duration third)
      throws Exception {
    execute(server.getPostgresDatabase(), "CREATE DATABASE " + name);
    DataSource owner = server.getDatabase("postgres", name);
    Flyway.configure().dataSource(owner).load().migrate();
    try (SimulatedSystem first = new SimulatedSystem(Duration.ZERO);
        SimulatedSystem second = new SimulatedSystem(Duration.ZERO);
        SimulatedSystem late = new SimulatedSystem(third == null ? Duration.ZERO : third);
        EntityManagerFactory factory = application(server.getJdbcUrl("oneseal_app", name))) {
      load(owner, decisions);
      enter(owner, 1, first, true);
      enter(owner, 2, second, true);
      enter(owner, THIRD, late, third != null);
      OutboxSteps steps = new OutboxSteps(factory);
      double linked = decisions * DEPARTMENTS / seconds(() -> link(steps));
      double delivered = decisions / seconds(() -> deliver(steps, owner));
      System.out.printf(
          "%-11s %6.0f numbered a second; %4.0f delivered a second to each of two;"
              + " the third got %d in %d calls; %s%n",
          name,
          linked,
          delivered,
          late.pushes(),
          late.calls(),
          first.calls() == decisions
                  && second.calls() == decisions
                  && Integer.toString(decisions * DEPARTMENTS).equals(text(owner, WHOLE))
              ? "each once"
              : "NOT each once");
      return delivered;
    }
  }

  private static EntityManagerFactory application(String url) {
    return Persistence.createEntityManagerFactory(
        "oneseal",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", "",
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "jakarta.persistence.jdbc.url", url,
            "jakarta.persistence.jdbc.user", "oneseal_app"));
  }

  private static void load(DataSource owner, int decisions) throws SQLException {
    execute(
        owner,
        """
        SET session_replication_role = replica;
        INSERT INTO body (id, version, code, name, short_name, kind)
          SELECT n, 1, 'D' || n, 'D' || n, 'D' || n, 'DEPARTMENT' FROM generate_series(1, %1$d) n;
        INSERT INTO result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on,
            content, digest)
          SELECT gen_random_uuid(), n, n, 1, b, timestamptz '2020-12-24 09:00+08' + n * interval '1 s',
            '2020-12-24', '{"办件编号":"' || n || '","决定理由":"' || repeat('符合条件', 60) || '"}',
            encode(sha256(n::text::bytea), 'hex')
          FROM generate_series(1, %2$d) n CROSS JOIN generate_series(1, %1$d) b;
        INSERT INTO result_push_to_link SELECT id FROM result_push;
        INSERT INTO push_delivery (push_id, body_id) SELECT id, to_body_id FROM result_push;
        SET session_replication_role = origin;
        ANALYZE; CHECKPOINT
        """
            .formatted(DEPARTMENTS, decisions));
  }

  private static void enter(DataSource owner, int body, SimulatedSystem system, boolean active)
      throws SQLException {
    execute(
        owner,
        "INSERT INTO department_system (body_id, endpoint, active, entered_at, entered_by) VALUES ("
            + body
            + ", '"
            + system.endpoint()
            + "', "
            + active
            + ", now(), 'bench')");
  }

  private static void link(OutboxSteps steps) {
    while (steps.link() > 0) {
      // The next step.
    }
  }

  /** Works as the server's worker does, each second, until the quick two have everything. */
  private static void deliver(OutboxSteps steps, DataSource owner) throws Exception {
    Courier courier =
        new Courier(
            steps,
            new SystemClock(Clock.systemUTC()),
            new BusinessClock(Clock.systemUTC(), () -> Duration.ZERO));
    ExecutorService threads = Executors.newCachedThreadPool();
    long next = System.nanoTime();
    while (!text(
            owner,
            "SELECT count(*) FROM push_delivery WHERE state <> 'DELIVERED' AND body_id < " + THIRD)
        .equals("0")) {
      if (System.nanoTime() >= next) {
        next += TimeUnit.SECONDS.toNanos(1);
        steps.take(DEPARTMENTS).forEach(turn -> threads.execute(() -> serve(courier, turn)));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    threads.shutdownNow();
    threads.awaitTermination(1, TimeUnit.MINUTES);
  }

  private static void serve(Courier courier, DeliveryTurn turn) {
    try {
      courier.serve(turn);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something that takes time. */
  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
