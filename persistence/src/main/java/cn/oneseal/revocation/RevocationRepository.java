package cn.oneseal.revocation;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proceedings to revoke, in the database, which only grows. */
@Dependent
public class RevocationRepository {

  private static final String SUBJECT =
      """
      n.id, n.body_id, p.name, EXISTS (SELECT FROM revocation_receipt e
        WHERE e.inspection_id = n.id), d.id, d.number, d.issued_on, c.id, c.case_no, i.id, i.name,
      c.applicant_name, CASE c.applicant_kind WHEN 'ORGANIZATION' THEN c.applicant_code END, a.id,
      a.name
      """;

  private static final String FROM =
      """
      JOIN inspection n ON n.id = r.inspection_id JOIN body p ON p.id = n.body_id
      JOIN decision d ON d.id = n.decision_id JOIN case_file c ON c.id = d.case_id
      JOIN approval_item i ON i.id = d.item_id JOIN body a ON a.id = d.authority_body_id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public RevocationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns what a proposal is about. */
  public Optional<RevocationSubject> proposed(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT "
                    + SUBJECT
                    + " FROM revocation_proposal r "
                    + FROM
                    + " WHERE r.inspection_id = ?1")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream().map(Columns::new).map(c -> subject(c, 0)).findFirst();
  }

  /** Opens proceedings; empty where the proposal has some already. */
  public Optional<Long> open(
      RevocationSubject of, RevocationNotice notice, LocalDate on, Instant at, long officialId) {
    List<?> ids =
        entityManager
            .createNativeQuery(
                """
                INSERT INTO revocation VALUES (nextval('entity_id'), ?1, ?2, ?3, ?4,
                  CAST(?5 AS date), CAST(?6 AS date), ?7, ?8)
                ON CONFLICT DO NOTHING RETURNING id
                """)
            .setParameter(1, of.inspectionId())
            .setParameter(2, of.decisionId())
            .setParameter(3, notice.facts())
            .setParameter(4, notice.basis())
            .setParameter(5, notice.rightsUntil().toString())
            .setParameter(6, on.toString())
            .setParameter(7, Timestamp.from(at))
            .setParameter(8, officialId)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Keeps what came from the holder. */
  public void state(long id, Statement statement, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO revocation_statement VALUES"
                + " (nextval('entity_id'), ?1, ?2, CAST(?3 AS date), ?4, ?5, ?6)")
        .setParameter(1, id)
        .setParameter(2, statement.kind().name())
        .setParameter(3, statement.receivedOn().toString())
        .setParameter(4, statement.content())
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, by)
        .executeUpdate();
  }

  /** Keeps the hearing; returns false where it was held before. */
  public boolean hear(long id, Hearing hearing, Instant at, String by) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO revocation_hearing VALUES (?1, CAST(?2 AS date), ?3, ?4, ?5, ?6)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, id)
            .setParameter(2, hearing.heldOn().toString())
            .setParameter(3, hearing.chair())
            .setParameter(4, hearing.minutes())
            .setParameter(5, Timestamp.from(at))
            .setParameter(6, by)
            .executeUpdate()
        == 1;
  }

  /** Keeps what is resolved; returns false where it was before. */
  public boolean resolve(long id, Resolution resolution, Instant at, long officialId) {
    return entityManager
            .createNativeQuery(
                "INSERT INTO revocation_resolution VALUES (?1, ?2, ?3, ?4, ?5)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter(1, id)
            .setParameter(2, resolution.revoked())
            .setParameter(3, resolution.reason())
            .setParameter(4, Timestamp.from(at))
            .setParameter(5, officialId)
            .executeUpdate()
        == 1;
  }

  /** Keeps the sealed decision. */
  public void issue(
      Revocation revocation, String number, long sealUseId, Instant at, LocalDate on) {
    entityManager
        .createNativeQuery(
            "INSERT INTO revocation_decision VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS date))")
        .setParameter(1, revocation.id())
        .setParameter(2, revocation.of().decisionId())
        .setParameter(3, number)
        .setParameter(4, sealUseId)
        .setParameter(5, Timestamp.from(at))
        .setParameter(6, on.toString())
        .executeUpdate();
  }

  /** Returns the bodies that were told of a decision: they are told of its revocation, too. */
  public List<Long> told(long decisionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT to_body_id FROM result_push"
                    + " WHERE decision_id = ?1 AND revocation_id IS NULL ORDER BY to_body_id")
            .setParameter(1, decisionId)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Finds proceedings. */
  public Optional<Revocation> find(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT r.id, r.facts, r.basis, r.rights_until, r.opened_on, r.opened_by, h.held_on,
                  h.chair, h.minutes, s.revoked, s.reason, v.number, v.issued_at,
                """
                    + SUBJECT
                    + " FROM revocation r "
                    + FROM
                    + """
                      LEFT JOIN revocation_hearing h ON h.revocation_id = r.id
                      LEFT JOIN revocation_resolution s ON s.revocation_id = r.id
                      LEFT JOIN revocation_decision v ON v.revocation_id = r.id
                    WHERE r.id = ?1
                    """)
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Columns::new).map(this::revocation).findFirst();
  }

  private Revocation revocation(Columns c) {
    return new Revocation(
        c.number(0),
        subject(c, 13),
        new RevocationNotice(c.text(1), c.text(2), c.day(3)),
        c.day(4),
        c.number(5),
        statements(c.number(0)),
        c.text(7) == null ? null : new Hearing(c.day(6), c.text(7), c.text(8)),
        c.text(10) == null ? null : new Resolution(c.yes(9), c.text(10)),
        c.text(11),
        c.moment(12));
  }

  private List<Statement> statements(long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT kind, received_on, content FROM revocation_statement"
                    + " WHERE revocation_id = ?1 ORDER BY id")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new Statement(Statement.Kind.valueOf(c.text(0)), c.day(1), c.text(2)))
        .toList();
  }

  private static RevocationSubject subject(Columns c, int at) {
    return new RevocationSubject(
        c.number(at),
        c.number(at + 1),
        c.text(at + 2),
        c.yes(at + 3),
        c.number(at + 4),
        c.text(at + 5),
        c.day(at + 6),
        c.number(at + 7),
        c.text(at + 8),
        c.number(at + 9),
        c.text(at + 10),
        c.text(at + 11),
        c.text(at + 12),
        c.number(at + 13),
        c.text(at + 14));
  }
}
