package cn.oneseal.linkage;

import cn.oneseal.account.Caller;
import cn.oneseal.casefile.MatterKind;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.revocation.Revocation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger of pushes and of who looked at them; both only grow. */
@Dependent
public class PushRepository {

  private static final String SELECT =
      """
      SELECT p.id, c.case_no, i.name, f.id, f.name, t.id, t.name, p.sent_at, p.content, p.digest,
             v.seen_at, coalesce(o.name, v.system), l.sequence, l.previous, l.hash, k.name,
             (SELECT count(*) FROM push_answer a WHERE a.push_id = p.id)
      FROM result_push p JOIN case_file c ON c.id = p.case_id
        JOIN approval_item i ON i.id = p.item_id
        JOIN body f ON f.id = c.body_id JOIN body t ON t.id = p.to_body_id
        LEFT JOIN push_view v ON v.push_id = p.id LEFT JOIN official o ON o.id = v.official_id
        LEFT JOIN result_push_link l ON l.push_id = p.id
        LEFT JOIN LATERAL (SELECT w.name FROM push_claim m JOIN official w ON w.id = m.official_id
          WHERE m.push_id = p.id ORDER BY m.id DESC LIMIT 1) k ON true
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PushRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What a decision's pushes tell. */
  public PushFacts facts(long decisionId) {
    Columns c =
        new Columns(
            entityManager
                .createNativeQuery(
                    """
                    SELECT d.id, d.number, c.id, c.case_no, i.id, i.name, c.applicant_name,
                      CASE c.applicant_kind WHEN 'ORGANIZATION' THEN c.applicant_code END,
                      b.id, b.name, d.outcome, d.reason, c.accepted_on, d.issued_at, d.issued_on,
                      d.commitment, i.implementation_code, d.granted, d.conditions, d.valid_from,
                      d.valid_until,
                      (SELECT string_agg(s.number || ' ' || s.digest, '；' ORDER BY s.id)
                        FROM sealed_document s WHERE s.subject = 'CASE' AND s.subject_id = c.id),
                      (SELECT string_agg(p.name, '；' ORDER BY p.id) FROM application a
                        JOIN application_paper p ON p.application_id = a.id
                        WHERE a.case_id = c.id AND p.given_on IS NOT NULL),
                      (SELECT concat_ws(' ', n.title, n.number, l.provision)
                        FROM commitment_listing l JOIN instrument n ON n.id = l.instrument_id
                        WHERE l.id = c.commitment_listing_id),
                      (SELECT l.commitment FROM commitment_listing l
                        WHERE l.id = c.commitment_listing_id),
                      c.matter, c.prior_number
                    FROM decision d JOIN case_file c ON c.id = d.case_id
                      JOIN approval_item i ON i.id = d.item_id
                      JOIN body b ON b.id = d.authority_body_id
                    WHERE d.id = ?1
                    """)
                .setParameter(1, decisionId)
                .getSingleResult());
    return new PushFacts(
        c.number(0),
        c.text(1),
        c.number(2),
        c.text(3),
        c.number(4),
        c.text(5),
        c.text(6),
        c.text(7),
        c.number(8),
        c.text(9),
        c.text(10),
        c.text(11),
        c.day(12),
        c.moment(13),
        c.day(14),
        c.yes(15),
        c.text(16),
        c.text(17),
        c.text(18),
        c.day(19),
        c.day(20),
        c.text(21),
        c.text(22),
        c.text(23),
        c.text(24),
        MatterKind.valueOf(c.text(25)),
        c.text(26));
  }

  /** The departments that supervise an item on a day (R5). */
  public List<Long> supervisors(long itemId, LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT body_id FROM supervision"
                    + " WHERE item_id = ?1 AND CAST(?2 AS date) BETWEEN from_day"
                    + " AND coalesce(to_day, 'infinity') ORDER BY body_id")
            .setParameter(1, itemId)
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream().map(row -> new Columns(row).number(0)).toList();
  }

  /** Sends a push: from now on it is the receipt. */
  public void send(
      UUID id, PushFacts of, long toBodyId, Instant at, String content, String digest) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO result_push
              (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on, content, digest)
            VALUES (CAST(?1 AS uuid), ?2, ?3, ?4, ?5, ?6, CAST(?7 AS date), ?8, ?9)
            """)
        .setParameter(1, id.toString())
        .setParameter(2, of.decisionId())
        .setParameter(3, of.caseId())
        .setParameter(4, of.itemId())
        .setParameter(5, toBodyId)
        .setParameter(6, Timestamp.from(at))
        .setParameter(7, of.issuedOn().toString())
        .setParameter(8, content)
        .setParameter(9, digest)
        .executeUpdate();
  }

  /** Sends a push of a revocation. */
  public void send(
      UUID id,
      Revocation of,
      long toBodyId,
      Instant at,
      LocalDate on,
      String content,
      String digest) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on,
              content, digest, revocation_id)
            VALUES (CAST(?1 AS uuid), ?2, ?3, ?4, ?5, ?6, CAST(?7 AS date), ?8, ?9, ?10)
            """)
        .setParameter(1, id.toString())
        .setParameter(2, of.of().decisionId())
        .setParameter(3, of.of().caseId())
        .setParameter(4, of.of().itemId())
        .setParameter(5, toBodyId)
        .setParameter(6, Timestamp.from(at))
        .setParameter(7, on.toString())
        .setParameter(8, content)
        .setParameter(9, digest)
        .setParameter(10, of.id())
        .executeUpdate();
  }

  /** Records the first look, of an official or of a system; later ones change nothing. */
  public void seen(UUID id, Caller by, Instant at) {
    entityManager
        .createNativeQuery(
            "INSERT INTO push_view (push_id, seen_at, official_id, system)"
                + " VALUES (CAST(?1 AS uuid), ?2, CAST(?3 AS bigint), CAST(?4 AS text))"
                + " ON CONFLICT DO NOTHING")
        .setParameter(1, id.toString())
        .setParameter(2, Timestamp.from(at))
        .setParameter(3, by.officialId())
        .setParameter(4, by.systemName())
        .executeUpdate();
  }

  /** Finds a push. */
  public Optional<ResultPush> find(UUID id) {
    List<?> rows =
        entityManager
            .createNativeQuery(SELECT + " WHERE p.id = CAST(?1 AS uuid)")
            .setParameter(1, id.toString())
            .getResultList();
    return rows.stream().map(Columns::new).map(PushRepository::push).findFirst();
  }

  /** Returns a department's pushes after a number, in the order of their numbers. */
  public List<ResultPush> after(long bodyId, long sequence, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                SELECT
                    + " WHERE l.to_body_id = ?1 AND l.sequence > ?2 ORDER BY l.sequence LIMIT ?3")
            .setParameter(1, bodyId)
            .setParameter(2, sequence)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(Columns::new).map(PushRepository::push).toList();
  }

  /** Returns the sealed documents of what a push tells of: its decision, or its revocation. */
  public List<PushedDocument> documents(UUID id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT d.id, d.number, d.title FROM result_push p JOIN sealed_document d
                  ON CASE WHEN p.revocation_id IS NULL
                    THEN d.subject = 'CASE' AND d.subject_id = p.case_id
                    ELSE d.subject = 'REVOCATION' AND d.subject_id = p.revocation_id END
                WHERE p.id = CAST(?1 AS uuid) ORDER BY d.id
                """)
            .setParameter(1, id.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new PushedDocument(c.number(0), c.text(1), c.text(2)))
        .toList();
  }

  private static final String FILTER =
      """
       AND (CAST(?4 AS text) IS NULL
        OR CAST(?4 AS text) = 'UNSEEN' AND v.push_id IS NULL
        OR CAST(?4 AS text) = 'UNCLAIMED' AND k.name IS NULL
        OR CAST(?4 AS text) = 'UNANSWERED'
          AND NOT EXISTS (SELECT FROM push_answer n WHERE n.push_id = p.id)
        OR CAST(?4 AS text) = 'REMINDED'
          AND EXISTS (SELECT FROM push_reminder m WHERE m.push_id = p.id)
          AND NOT EXISTS (SELECT FROM push_answer n WHERE n.push_id = p.id))
       AND (CAST(?5 AS text) IS NULL OR position(lower(CAST(?5 AS text)) IN
        lower(concat_ws(' ', c.case_no, i.name, c.applicant_name))) > 0)
      """;

  /** Returns a part of what a body received, or sent, the newest first. */
  public KeyPage<ResultPush> list(long bodyId, boolean sent, PushFilter filter, Slice slice) {
    String list =
        SELECT
            + (sent ? " WHERE c.body_id = ?1" : " WHERE p.to_body_id = ?1")
            + " AND (CAST(?2 AS uuid) IS NULL OR (p.sent_at, p.id) "
            + (slice.back() ? ">" : "<")
            + " (SELECT a.sent_at, a.id FROM result_push a WHERE a.id = CAST(?2 AS uuid)))"
            + FILTER
            + (slice.back()
                ? " ORDER BY p.sent_at, p.id LIMIT ?3"
                : " ORDER BY p.sent_at DESC, p.id DESC LIMIT ?3");
    List<?> rows =
        entityManager
            .createNativeQuery(list)
            .setParameter(1, bodyId)
            .setParameter(2, slice.anchor())
            .setParameter(3, Slice.SIZE + 1)
            .setParameter(4, filter.state() == null ? null : filter.state().name())
            .setParameter(5, filter.text())
            .getResultList();
    return KeyPage.of(slice, rows.stream().map(Columns::new).map(PushRepository::push).toList());
  }

  private static ResultPush push(Columns c) {
    return new ResultPush(
        UUID.fromString(c.text(0)),
        c.text(1),
        c.text(2),
        c.number(3),
        c.text(4),
        c.number(5),
        c.text(6),
        c.moment(7),
        c.text(8),
        c.text(9),
        c.moment(10) == null ? null : new PushView(c.moment(10), c.text(11)),
        c.number(12) == null ? null : new PushLink(c.number(12), c.text(13), c.text(14)),
        c.text(15),
        c.number(16));
  }
}
