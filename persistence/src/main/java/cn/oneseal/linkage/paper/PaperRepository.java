package cn.oneseal.linkage.paper;

import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Results on paper; all of it only grows. */
@Dependent
public class PaperRepository {

  private static final String SELECT =
      """
      SELECT p.id, p.body_id, c.case_no, i.name, p.content, p.digest, p.reason, p.created_on,
        s.year, s.number, s.addressee,
        (SELECT min(f.sent_on) FROM paper_sending f WHERE f.paper_id = p.id),
        (SELECT f.carrier FROM paper_sending f WHERE f.paper_id = p.id ORDER BY f.id DESC LIMIT 1),
        r.received_on, r.receiver,
        (SELECT v.number FROM sealed_document v WHERE CASE WHEN p.revocation_id IS NULL
            THEN v.subject = 'CASE' AND v.subject_id = d.case_id
            ELSE v.subject = 'REVOCATION' AND v.subject_id = p.revocation_id END
          ORDER BY v.id LIMIT 1)
      FROM paper_push p JOIN decision d ON d.id = p.decision_id
        JOIN case_file c ON c.id = d.case_id JOIN approval_item i ON i.id = d.item_id
        LEFT JOIN paper_sheet s ON s.paper_id = p.id
        LEFT JOIN LATERAL (SELECT e.received_on, e.receiver FROM paper_receipt e
          WHERE e.paper_id = p.id ORDER BY e.id DESC LIMIT 1) r ON true
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PaperRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps whether an item's results go on paper from a day on. */
  public void rule(
      long itemId, LocalDate from, boolean onPaper, String reason, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO paper_rule (item_id, from_day, on_paper, reason, entered_at, entered_by)"
                + " VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5, ?6)")
        .setParameter(1, itemId)
        .setParameter(2, from.toString())
        .setParameter(3, onPaper)
        .setParameter(4, reason)
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Returns whether an item's results go on paper on a day. */
  public boolean onPaper(long itemId, LocalDate day) {
    return entityManager
        .createNativeQuery(
            "SELECT on_paper FROM paper_rule WHERE item_id = ?1 AND from_day <= CAST(?2 AS date)"
                + " ORDER BY from_day DESC, id DESC LIMIT 1")
        .setParameter(1, itemId)
        .setParameter(2, day.toString())
        .getResultList()
        .contains(true);
  }

  /** Writes a result that its item sends on paper; the revocation is null for a decision. */
  public void create(
      long decisionId, Long revocationId, String content, String digest, Instant at, LocalDate on) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO paper_push (id, decision_id, revocation_id, body_id, content, digest,
              created_at, created_on)
            SELECT nextval('entity_id'), d.id, CAST(?2 AS bigint), d.authority_body_id, ?3, ?4, ?5,
              CAST(?6 AS date) FROM decision d WHERE d.id = ?1
            """)
        .setParameter(1, decisionId)
        .setParameter(2, revocationId)
        .setParameter(3, content)
        .setParameter(4, digest)
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, on.toString())
        .executeUpdate();
  }

  /** Writes what an official sends on paper besides a push; false where it goes already. */
  public boolean create(UUID pushId, String reason, Instant at, LocalDate on, String by) {
    return entityManager
            .createNativeQuery(
                """
                INSERT INTO paper_push
                SELECT nextval('entity_id'), p.decision_id, p.revocation_id, d.authority_body_id,
                  p.content, p.digest, ?2, ?3, CAST(?4 AS date), ?5
                FROM result_push p JOIN decision d ON d.id = p.decision_id
                WHERE p.id = CAST(?1 AS uuid) ON CONFLICT DO NOTHING
                """)
            .setParameter(1, pushId.toString())
            .setParameter(2, reason)
            .setParameter(3, Timestamp.from(at))
            .setParameter(4, on.toString())
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }

  /** Makes the sheet; the database numbers it. False where it is made already. */
  public boolean sheet(long paperId, String addressee, int year, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO paper_sheet (paper_id, year, addressee, made_at, made_by)"
                    + " SELECT id, ?2, ?3, ?4, ?5 FROM paper_push WHERE id = ?1"
                    + " AND NOT EXISTS (SELECT FROM paper_sheet WHERE paper_id = ?1)")
            .setParameter(1, paperId)
            .setParameter(2, year)
            .setParameter(3, addressee)
            .setParameter(4, Timestamp.from(at))
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps a sending, or what puts one right. */
  public void send(long paperId, PaperSending sending, Instant at, LocalDate on, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO paper_sending"
                + " (paper_id, carrier, late_reason, correction, sent_at, sent_on, sent_by)"
                + " VALUES (?1, ?2, CAST(?3 AS text), CAST(?4 AS text), ?5, CAST(?6 AS date), ?7)")
        .setParameter(1, paperId)
        .setParameter(2, sending.carrier())
        .setParameter(3, sending.lateReason())
        .setParameter(4, sending.correction())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, on.toString())
        .setParameter(7, by)
        .executeUpdate();
  }

  /** Keeps a receipt with its slip, or what puts one right. */
  public void receive(
      long paperId,
      PaperReceipt receipt,
      FileDownload slip,
      String digest,
      Instant at,
      LocalDate on,
      String by) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO paper_receipt (paper_id, receiver, received_on, correction, file_name,
              media_type, content, digest, entered_at, entered_on, entered_by)
            VALUES (?1, ?2, CAST(?3 AS date), CAST(?4 AS text), ?5, ?6, ?7, ?8, ?9,
              CAST(?10 AS date), ?11)
            """)
        .setParameter(1, paperId)
        .setParameter(2, receipt.receiver())
        .setParameter(3, receipt.receivedOn().toString())
        .setParameter(4, receipt.correction())
        .setParameter(5, slip.name())
        .setParameter(6, slip.mediaType())
        .setParameter(7, slip.content())
        .setParameter(8, digest)
        .setParameter(9, Timestamp.from(at))
        .setParameter(10, on.toString())
        .setParameter(11, by)
        .executeUpdate();
  }

  /** Finds a paper of a deciding body. */
  public Optional<PaperPush> find(long bodyId, long paperId) {
    return read(
            entityManager
                .createNativeQuery(SELECT + " WHERE p.body_id = ?1 AND p.id = ?2")
                .setParameter(1, bodyId)
                .setParameter(2, paperId)
                .getResultList())
        .stream()
        .findFirst();
  }

  /** Returns a part of a body's papers, the newest first; null shows all states. */
  public KeyPage<PaperPush> list(long bodyId, PaperState state, LocalDate today, Slice slice) {
    String list =
        SELECT
            + """
             WHERE p.body_id = ?1 AND (CAST(?2 AS text) IS NULL
              OR CAST(?2 AS text) IN ('TO_SEND', 'LATE')
                AND NOT EXISTS (SELECT FROM paper_sending f WHERE f.paper_id = p.id)
                AND (CAST(?2 AS text) = 'TO_SEND' OR p.created_on < CAST(?3 AS date))
              OR CAST(?2 AS text) = 'NO_RECEIPT' AND r.receiver IS NULL
                AND EXISTS (SELECT FROM paper_sending f WHERE f.paper_id = p.id))
            AND (CAST(?4 AS bigint) IS NULL OR p.id %s CAST(?4 AS bigint))
            ORDER BY p.id %s LIMIT ?5
            """
                .formatted(slice.back() ? ">" : "<", slice.back() ? "" : "DESC");
    return KeyPage.of(
        slice,
        read(
            entityManager
                .createNativeQuery(list)
                .setParameter(1, bodyId)
                .setParameter(2, state == null ? null : state.name())
                .setParameter(3, today.toString())
                .setParameter(4, slice.anchor())
                .setParameter(5, Slice.SIZE + 1)
                .getResultList()));
  }

  /** Returns all that was entered of a paper's way, in its order. */
  public List<PaperEntry> entries(long paperId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT 'SENDING', id, sent_at, sent_by, sent_on, carrier,
                  coalesce(correction, late_reason), NULL, NULL
                FROM paper_sending WHERE paper_id = ?1
                UNION ALL
                SELECT 'RECEIPT', id, entered_at, entered_by, received_on, receiver, correction,
                  file_name, digest
                FROM paper_receipt WHERE paper_id = ?1
                ORDER BY 3, 1 DESC, 2
                """)
            .setParameter(1, paperId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new PaperEntry(
                    PaperEntry.Kind.valueOf(c.text(0)),
                    c.number(1),
                    c.moment(2),
                    c.text(3),
                    c.day(4),
                    c.text(5),
                    c.text(6),
                    c.text(7),
                    c.text(8)))
        .toList();
  }

  /** Returns a scanned slip as it was entered, if it is one of a body's papers. */
  public Optional<FileDownload> slip(long bodyId, long receiptId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT r.file_name, r.media_type, r.content FROM paper_receipt r"
                    + " JOIN paper_push p ON p.id = r.paper_id WHERE p.body_id = ?1 AND r.id = ?2")
            .setParameter(1, bodyId)
            .setParameter(2, receiptId)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new FileDownload((String) row[0], (String) row[1], (byte[]) row[2]))
        .findFirst();
  }

  private static List<PaperPush> read(List<?> rows) {
    return rows.stream().map(Columns::new).map(PaperRepository::paper).toList();
  }

  private static PaperPush paper(Columns c) {
    return new PaperPush(
        c.number(0),
        c.number(1),
        c.text(2),
        c.text(3),
        c.text(4),
        c.text(5),
        c.text(6),
        c.day(7),
        c.number(8) == null
            ? null
            : new PaperSheet(c.number(8).intValue(), c.number(9).intValue(), c.text(10)),
        c.day(11),
        c.text(12),
        c.day(13),
        c.text(14),
        c.text(15));
  }
}
