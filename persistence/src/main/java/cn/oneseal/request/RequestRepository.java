package cn.oneseal.request;

import cn.oneseal.persistence.Columns;
import cn.oneseal.refusal.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What other systems asked for and what they were answered; it only grows. */
@Dependent
public class RequestRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RequestRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Returns what the same request was answered, after waiting for whoever asks under its key;
   * refuses a key that was used for anything else.
   */
  public Optional<String> answered(SystemRequest request) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS held")
        .setParameter(1, "system_request " + request.username() + " " + request.requestId())
        .getSingleResult();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT operation, digest, answer FROM system_request"
                    + " WHERE username = ?1 AND request_id = ?2")
            .setParameter(1, request.username())
            .setParameter(2, request.requestId())
            .getResultList();
    return rows.stream().map(Columns::new).findFirst().map(row -> same(request, row));
  }

  private static String same(SystemRequest request, Columns row) {
    if (!row.text(0).equals(request.operation()) || !row.text(1).equals(request.digest())) {
      throw Refusal.of("request-id-other-content").onField("requestId");
    }
    return row.text(2);
  }

  /** Keeps the answer to a request. */
  public void keep(SystemRequest request, String answer, Instant at) {
    entityManager
        .createNativeQuery(
            "INSERT INTO system_request (username, request_id, operation, digest, answer, made_at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, request.username())
        .setParameter(2, request.requestId())
        .setParameter(3, request.operation())
        .setParameter(4, request.digest())
        .setParameter(5, answer)
        .setParameter(6, Timestamp.from(at))
        .executeUpdate();
  }
}
