package cn.oneseal.policy;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Policy documents in the database, which only grow. */
@Dependent
public class PolicyRepository {

  private static final String SELECT =
      """
      SELECT d.id, d.body_id, b.name, d.title, d.number, d.issuer, d.issued_on, d.known_on,
        d.working_days, d.due_on, d.provisional, d.calendar, d.sent_on, d.remark, d.file_name,
        d.size, d.digest, d.sent_at, coalesce(o.name, d.sent_by), d.supersedes_id,
        d.supersede_reason, s.id, k.acknowledged_at, k.acknowledged_on,
        coalesce(r.name, k.acknowledged_by),
        (SELECT count(*) FROM policy_item i WHERE i.document_id = d.id),
        (SELECT count(*) FROM policy_decision i WHERE i.document_id = d.id)
      FROM policy_document d JOIN body b ON b.id = d.body_id
        LEFT JOIN account a ON a.username = d.sent_by LEFT JOIN official o ON o.id = a.official_id
        LEFT JOIN policy_document s ON s.supersedes_id = d.id
        LEFT JOIN policy_acknowledgement k ON k.document_id = d.id
        LEFT JOIN account c ON c.username = k.acknowledged_by
        LEFT JOIN official r ON r.id = c.official_id
      """;

  private static final String UNDECIDED =
      "(SELECT count(*) FROM policy_item i WHERE i.document_id = d.id)"
          + " > (SELECT count(*) FROM policy_decision i WHERE i.document_id = d.id)";

  private static final String WHERE =
      """
      WHERE (CAST(?1 AS bigint) IS NULL OR d.body_id = CAST(?1 AS bigint))
        AND (CAST(?2 AS text) IS NULL OR CAST(?2 AS text) = CASE
          WHEN s.id IS NOT NULL THEN 'SUPERSEDED' WHEN k.document_id IS NULL THEN 'SENT'
          WHEN %s THEN 'ACKNOWLEDGED' ELSE 'DECIDED' END)
        AND (NOT CAST(?3 AS boolean) OR d.sent_on > d.due_on)
        AND (CAST(?4 AS text) IS NULL OR position(lower(CAST(?4 AS text))
          IN lower(concat_ws(' ', d.title, d.number, d.issuer))) > 0)
      """
          .formatted(UNDECIDED);

  /** What waits for the bureau comes first, then the newest. */
  private static final String PLACE =
      "(CASE WHEN k.document_id IS NULL AND s.id IS NULL THEN 0 ELSE 1 END, -d.id)";

  private static final String ANCHOR =
      "(SELECT CASE WHEN k.document_id IS NULL AND s.id IS NULL THEN 0 ELSE 1 END, -d.id"
          + " FROM policy_document d LEFT JOIN policy_document s ON s.supersedes_id = d.id"
          + " LEFT JOIN policy_acknowledgement k ON k.document_id = d.id"
          + " WHERE d.id = CAST(?5 AS bigint))";

  /** The most that is given as a file. */
  private static final int MOST = 10_000;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public PolicyRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * What was pushed before under a key.
   *
   * @param id the push
   * @param digest the digest of all that was sent
   */
  public record Sent(long id, String digest) {}

  /** Finds what a body pushed under a key, after waiting for whoever else pushes under it. */
  public Optional<Sent> sentUnder(long bodyId, String requestId) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 0))) AS held")
        .setParameter(1, bodyId + " " + requestId)
        .getSingleResult();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT id, request_digest FROM policy_document"
                    + " WHERE body_id = ?1 AND request_id = ?2")
            .setParameter(1, bodyId)
            .setParameter(2, requestId)
            .getResultList();
    return rows.stream().map(Columns::new).map(c -> new Sent(c.number(0), c.text(1))).findFirst();
  }

  /** Returns how many of these items there are. */
  public int known(Collection<Long> items) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    "SELECT count(*) FROM approval_item"
                        + " WHERE id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))")
                .setParameter(1, joined(items))
                .getSingleResult())
        .intValue();
  }

  /**
   * Returns within how many working days a document of these items is to be pushed: as the latest
   * issued batch of each sets it, the shortest of them; one, where no batch names any.
   */
  public int workingDays(Collection<Long> items) {
    return ((Number)
            entityManager
                .createNativeQuery(
                    """
                    SELECT coalesce(min(days), 1) FROM (
                      SELECT DISTINCT ON (e.item_id) b.policy_document_working_days AS days
                      FROM transfer_entry e JOIN batch b ON b.id = e.batch_id
                      WHERE e.item_id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))
                        AND e.withdrawn_on IS NULL AND b.state IN ('ISSUED', 'CLOSED')
                      ORDER BY e.item_id, b.issued_on DESC, b.number DESC) AS latest
                    """)
                .setParameter(1, joined(items))
                .getSingleResult())
        .intValue();
  }

  private static String joined(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Keeps a push: from now on it is sent. */
  public long push(
      long bodyId, PolicyPush push, Deadline deadline, Instant at, LocalDate on, String by) {
    long id =
        ((Number) entityManager.createNativeQuery("SELECT nextval('entity_id')").getSingleResult())
            .longValue();
    Query insert =
        entityManager
            .createNativeQuery(
                """
                INSERT INTO policy_document (id, body_id, request_id, request_digest, title, number,
                  issuer, issued_on, known_on, remark, file_name, media_type, size, digest, content,
                  working_days, due_on, provisional, calendar, sent_at, sent_on, sent_by,
                  supersedes_id, supersede_reason)
                VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS text), ?7, CAST(?8 AS date),
                  CAST(?9 AS date), CAST(?10 AS text), ?11, ?12, ?13, ?14, ?15, ?16,
                  CAST(?17 AS date), ?18, ?19, ?20, CAST(?21 AS date), ?22, CAST(?23 AS bigint),
                  CAST(?24 AS text))
                """)
            .setParameter(1, id)
            .setParameter(2, bodyId)
            .setParameter(3, push.requestId())
            .setParameter(4, push.digest());
    source(insert, push)
        .setParameter(16, deadline.amount())
        .setParameter(17, deadline.due().toString())
        .setParameter(18, deadline.provisional())
        .setParameter(19, deadline.calendarVersion())
        .setParameter(20, Timestamp.from(at))
        .setParameter(21, on.toString())
        .setParameter(22, by)
        .setParameter(23, push.supersedesId() == null ? null : push.supersedesId().toString())
        .setParameter(24, push.supersedeReason())
        .executeUpdate();
    for (AffectedItem item : push.items()) {
      entityManager
          .createNativeQuery("INSERT INTO policy_item VALUES (?1, ?2, CAST(?3 AS text))")
          .setParameter(1, id)
          .setParameter(2, item.itemId())
          .setParameter(3, item.foundBy())
          .executeUpdate();
    }
    return id;
  }

  private static Query source(Query insert, PolicyPush push) {
    return insert
        .setParameter(5, push.source().title())
        .setParameter(6, push.source().number())
        .setParameter(7, push.source().issuer())
        .setParameter(8, push.source().issuedOn().toString())
        .setParameter(9, push.knownOn().toString())
        .setParameter(10, push.remark())
        .setParameter(11, push.file().name())
        .setParameter(12, push.file().mediaType())
        .setParameter(13, push.file().size())
        .setParameter(14, push.file().digest())
        .setParameter(15, push.file().content());
  }

  /** Finds a push. */
  public Optional<PolicyDocument> find(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(SELECT + " WHERE d.id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Columns::new).map(PolicyRepository::document).findFirst();
  }

  /** Returns the file of a push. */
  public FileDownload file(long id) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "SELECT file_name, media_type, content FROM policy_document WHERE id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    return new FileDownload((String) row[0], (String) row[1], (byte[]) row[2]);
  }

  /** Returns a part of a department's pushes, or of everybody's for null; what waits first. */
  public KeyPage<PolicyDocument> list(Long bodyId, PolicyFilter filter, Slice slice) {
    String list =
        SELECT
            + WHERE
            + " AND (CAST(?5 AS bigint) IS NULL OR "
            + PLACE
            + (slice.back() ? " < " : " > ")
            + ANCHOR
            + ") ORDER BY "
            + order(slice.back())
            + " LIMIT ?6";
    List<?> rows =
        filtered(list, bodyId, filter)
            .setParameter(5, slice.anchor())
            .setParameter(6, Slice.SIZE + 1)
            .getResultList();
    return KeyPage.of(
        slice, rows.stream().map(Columns::new).map(PolicyRepository::document).toList());
  }

  private static String order(boolean back) {
    return "CASE WHEN k.document_id IS NULL AND s.id IS NULL THEN 0 ELSE 1 END "
        + (back ? "DESC, d.id" : ", d.id DESC");
  }

  /** Returns all of a list, to be given as a file. */
  public List<PolicyDocument> all(Long bodyId, PolicyFilter filter) {
    List<?> rows =
        filtered(SELECT + WHERE + " ORDER BY " + order(false), bodyId, filter)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream().map(Columns::new).map(PolicyRepository::document).toList();
  }

  /** Returns a department's pushes after one, the earliest first, for its own system. */
  public List<PolicyDocument> after(long bodyId, long id, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                SELECT + " WHERE d.body_id = ?1 AND d.id > ?2 ORDER BY d.id LIMIT ?3")
            .setParameter(1, bodyId)
            .setParameter(2, id)
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(Columns::new).map(PolicyRepository::document).toList();
  }

  private Query filtered(String list, Long bodyId, PolicyFilter filter) {
    return entityManager
        .createNativeQuery(list)
        .setParameter(1, bodyId == null ? null : bodyId.toString())
        .setParameter(2, filter.state() == null ? null : filter.state().name())
        .setParameter(3, filter.late())
        .setParameter(4, filter.text());
  }

  private static PolicyDocument document(Columns c) {
    return new PolicyDocument(
        c.number(0),
        c.number(1),
        c.text(2),
        new PolicySource(c.text(3), c.text(4), c.text(5), c.day(6)),
        new PolicyTerm(
            c.day(7), c.number(8).intValue(), c.day(9), c.yes(10), c.text(11), c.day(12)),
        c.text(13),
        new FileLine(c.text(14), c.number(15), c.text(16)),
        c.moment(17),
        c.text(18),
        c.number(19),
        c.text(20),
        c.number(21),
        c.moment(22),
        c.day(23),
        c.text(24),
        c.number(25).intValue(),
        c.number(26).intValue());
  }
}
