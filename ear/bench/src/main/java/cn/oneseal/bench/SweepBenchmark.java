package cn.oneseal.bench;

import cn.oneseal.inspection.InspectionRepository;
import cn.oneseal.sweep.StepRepository;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The night on which 100,000 inspections become overdue, on PostgreSQL itself with the real schema,
 * two sweepers at work: how many steps (overdue, escalated) are raised a second, whether each is
 * raised once, and how that compares with one INSERT … SELECT of as many rows, the limit.
 */
public final class SweepBenchmark {

  private static final int INSPECTIONS = 100_000;
  private static final LocalDate NIGHT = LocalDate.of(2021, 2, 21);

  private SweepBenchmark() {}

  /** Runs the night three times, each on a database of its own; prints the figures of each. */
  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      execute(
          server.getPostgresDatabase(),
          "CREATE ROLE oneseal_app LOGIN; CREATE ROLE oneseal_public LOGIN");
      for (int run = 1; run <= 3; run++) {
        String name = "night" + run;
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        DataSource owner = server.getDatabase("postgres", name);
        Flyway.configure().dataSource(owner).load().migrate();
        load(owner);
        report(owner, night(server.getDatabase("oneseal_app", name)), limit(owner));
      }
    }
  }

  private static void load(DataSource owner) throws SQLException {
    execute(
        owner,
        """
        SET session_replication_role = replica;
        INSERT INTO inspection (id, version, push_id, decision_id, case_id, item_id, body_id, starts_on, months, due_on,
            provisional)
          SELECT n, 1, gen_random_uuid(), n, n, 1, n %% 20, '2021-01-20', 1, '2021-02-20', false
          FROM generate_series(1, %d) n;
        ANALYZE inspection
        """
            .formatted(INSPECTIONS));
  }

  /** Returns how many seconds two sweepers took. */
  private static double night(DataSource application) {
    try (EntityManagerFactory factory =
        Persistence.createEntityManagerFactory(
            "oneseal",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                "jakarta.persistence.nonJtaDataSource",
                application))) {
      long begun = System.nanoTime();
      List<CompletableFuture<Void>> sweepers =
          Stream.of(1, 2).map(one -> CompletableFuture.runAsync(() -> sweep(factory))).toList();
      sweepers.forEach(CompletableFuture::join);
      return (System.nanoTime() - begun) / 1e9;
    }
  }

  private static void sweep(EntityManagerFactory factory) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      new StepRepository(entityManager).raise(InspectionRepository.LADDER, NIGHT, Instant.now());
      entityManager.getTransaction().commit();
    }
  }

  /** Returns how many seconds as many rows take by one statement into a table of the same shape. */
  private static double limit(DataSource owner) throws SQLException {
    execute(
        owner,
        "CREATE TABLE plain (LIKE inspection_step INCLUDING ALL);"
            + " ALTER TABLE plain ADD FOREIGN KEY (inspection_id) REFERENCES inspection");
    long begun = System.nanoTime();
    execute(owner, "INSERT INTO plain SELECT * FROM inspection_step");
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void report(DataSource owner, double seconds, double limit) throws SQLException {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*), count(DISTINCT (inspection_id, step)) FROM inspection_step")) {
      rows.next();
      long raised = rows.getLong(1);
      System.out.printf(
          "%d steps of %d inspections in %.2f s: %.0f a second, %.2f of the limit; %s%n",
          raised,
          INSPECTIONS,
          seconds,
          raised / seconds,
          limit / seconds,
          raised == rows.getLong(2) && raised == 2L * INSPECTIONS ? "each once" : "NOT each once");
    }
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
