package cn.oneseal.handover.record;

import cn.oneseal.audit.Sm3;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the texts of records, which only grow in number. */
@Dependent
public class RecordRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RecordRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a text with its digest. */
  public void take(long handoverId, String occasion, String content, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO handover_record (handover_id, occasion, taken_at, taken_by, content, digest)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, handoverId)
        .setParameter(2, occasion)
        .setParameter(3, Timestamp.from(at))
        .setParameter(4, by)
        .setParameter(5, content)
        .setParameter(6, Sm3.hex(content))
        .executeUpdate();
  }

  /** Returns a text that was kept. */
  public Optional<String> content(long id) {
    List<?> found =
        entityManager
            .createNativeQuery("SELECT content FROM handover_record WHERE id = ?1")
            .setParameter(1, id)
            .getResultList();
    return found.stream().map(String.class::cast).findFirst();
  }

  /** Returns the handover that a text is of. */
  public Optional<Long> handover(long id) {
    List<?> found =
        entityManager
            .createNativeQuery("SELECT handover_id FROM handover_record WHERE id = ?1")
            .setParameter(1, id)
            .getResultList();
    return found.stream().map(each -> ((Number) each).longValue()).findFirst();
  }
}
