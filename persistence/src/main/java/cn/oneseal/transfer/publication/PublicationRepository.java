package cn.oneseal.transfer.publication;

import cn.oneseal.organization.BodyKind;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publications and their readings in the database: written once, never changed. */
@Dependent
public class PublicationRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PublicationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Publishes a batch to every body but the bureau that there is on the batch's day of issue. */
  public void publish(long batchId, Instant at) {
    publish(batchId, "b.issued_on", at);
  }

  /** Publishes an amended batch anew, to every body but the bureau that there is on a day. */
  public void publishAnew(long batchId, LocalDate day, Instant at) {
    publish(batchId, "DATE '" + day + "'", at);
  }

  private void publish(long batchId, String day, Instant at) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            """
            INSERT INTO batch_publication (batch_id, body_id, edition, published_at)
            SELECT b.id, o.id, (SELECT coalesce(max(p.edition), 0) + 1 FROM batch_publication p
              WHERE p.batch_id = b.id), ?2
            FROM batch b JOIN body o ON o.kind <> 'APPROVAL_BUREAU'
              AND (o.begins_on IS NULL OR o.begins_on <= %1$s)
              AND (o.ends_on IS NULL OR o.ends_on >= %1$s)
            WHERE b.id = ?1
            """
                .formatted(day))
        .setParameter(1, batchId)
        .setParameter(2, Timestamp.from(at))
        .executeUpdate();
  }

  /**
   * Records that an official of a recipient reads a batch as it is now; of each edition his first
   * reading counts.
   */
  public void read(long batchId, long bodyId, long officialId, Instant at) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO batch_reading (batch_id, body_id, official_id, edition, read_at)
            SELECT p.batch_id, p.body_id, ?3, max(p.edition), ?4 FROM batch_publication p
            WHERE p.batch_id = ?1 AND p.body_id = ?2 GROUP BY p.batch_id, p.body_id
            ON CONFLICT DO NOTHING
            """)
        .setParameter(1, batchId)
        .setParameter(2, bodyId)
        .setParameter(3, officialId)
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  /**
   * Returns whom a batch is published to, each with the latest edition that it got and who has read
   * which: departments before townships.
   */
  public List<Recipient> recipients(long batchId) {
    Map<Long, Recipient> recipients = new LinkedHashMap<>();
    Map<Long, List<Recipient.Reader>> readers = new LinkedHashMap<>();
    for (Object each :
        entityManager
            .createNativeQuery(
                """
                SELECT o.id, o.name, o.kind, o.begins_on, o.ends_on, f.name, r.read_at, r.edition,
                  max(p.edition) OVER (PARTITION BY p.body_id)
                FROM batch_publication p JOIN body o ON o.id = p.body_id
                  LEFT JOIN batch_reading r ON r.batch_id = p.batch_id AND r.body_id = p.body_id
                    AND r.edition = p.edition
                  LEFT JOIN official f ON f.id = r.official_id
                WHERE p.batch_id = ?1 ORDER BY o.kind, o.code, r.edition, r.read_at
                """)
            .setParameter(1, batchId)
            .getResultList()) {
      Columns row = new Columns(each);
      List<Recipient.Reader> read =
          readers.computeIfAbsent(row.number(0), body -> new ArrayList<>());
      if (row.text(5) != null) {
        read.add(new Recipient.Reader(row.text(5), row.moment(6), row.number(7).intValue()));
      }
      recipients.put(
          row.number(0),
          new Recipient(
              row.text(1),
              BodyKind.valueOf(row.text(2)),
              row.day(3),
              row.day(4),
              row.number(8).intValue(),
              read));
    }
    return List.copyOf(recipients.values());
  }
}
