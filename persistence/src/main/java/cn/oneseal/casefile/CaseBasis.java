package cn.oneseal.casefile;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a case rests on, as recorded for a day by the features above. */
@Dependent
public class CaseBasis {

  /**
   * An item.
   *
   * @param id the item
   * @param name its name
   * @param licence whether its kind is 行政许可, so that the Administrative Licence Law applies
   */
  public record Item(long id, String name, boolean licence) {}

  /**
   * Who holds the power over an item.
   *
   * @param bodyId the holder
   * @param bodyName its name
   * @param since the first day recorded
   * @param sinceKnown whether the holding began that day
   * @param clause the clause
   */
  public record Competence(
      long bodyId, String bodyName, LocalDate since, boolean sinceKnown, String clause) {}

  /**
   * A service guide in effect.
   *
   * @param id the guide
   * @param promisedLimit its promised limit
   * @param unit the limit's unit
   * @param limitBasis what the limit rests on
   */
  public record Guide(long id, int promisedLimit, TermUnit unit, String limitBasis) {}

  private static final String COMPETENCE =
      """
      SELECT s.holder_body_id, b.name, s.from_day, s.since_known, s.clause
      FROM competence_on_record s JOIN body b ON b.id = s.holder_body_id
      WHERE s.item_id = ?1 AND s.from_day <= CAST(?2 AS date) %s
      ORDER BY s.from_day DESC LIMIT 1
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public CaseBasis(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Finds an item. */
  public Optional<Item> item(long itemId) {
    return first(
            entityManager
                .createNativeQuery("SELECT id, name, kind FROM approval_item WHERE id = ?1")
                .setParameter(1, itemId))
        .map(CaseBasis::item);
  }

  /** Returns all items by id. */
  public List<Item> items() {
    List<?> rows =
        entityManager
            .createNativeQuery("SELECT id, name, kind FROM approval_item ORDER BY id")
            .getResultList();
    return rows.stream().map(Columns::new).map(CaseBasis::item).toList();
  }

  /** Who holds the power over an item on a day; empty: not recorded (R2). */
  public Optional<Competence> competence(long itemId, LocalDate day) {
    return competence(
        entityManager
            .createNativeQuery(COMPETENCE.formatted(""))
            .setParameter(1, itemId)
            .setParameter(2, day.toString()));
  }

  /**
   * Who held the power over an item at a moment of a day: as {@link #competence}, but a power that
   * begins with that day counts only from when it was recorded.
   */
  public Optional<Competence> competenceAsKnown(long itemId, LocalDate day, Instant at) {
    return competence(
        entityManager
            .createNativeQuery(
                COMPETENCE.formatted(
                    "AND NOT (s.from_day = CAST(?2 AS date) AND s.recorded_at > ?3)"))
            .setParameter(1, itemId)
            .setParameter(2, day.toString())
            .setParameter(3, Timestamp.from(at)));
  }

  private static Optional<Competence> competence(Query query) {
    return first(query)
        .map(c -> new Competence(c.number(0), c.text(1), c.day(2), c.yes(3), c.text(4)));
  }

  /** The service guide of a body in effect on a day (R3); another body's binds it to nothing. */
  public Optional<Guide> guide(long itemId, long bodyId, LocalDate day) {
    return first(
            entityManager
                .createNativeQuery(
                    """
                    SELECT g.id, g.promised_limit, g.promised_unit, t.content FROM service_guide g
                    JOIN guide_text t ON t.guide_id = g.id AND t.field = 'LIMIT_BASIS'
                    WHERE g.item_id = ?1 AND g.body_id = ?3 AND g.state = 'PUBLISHED'
                      AND CAST(?2 AS date) BETWEEN g.effective_from
                        AND coalesce(g.effective_to, 'infinity')
                    ORDER BY g.effective_from DESC, g.edition DESC LIMIT 1
                    """)
                .setParameter(1, itemId)
                .setParameter(2, day.toString())
                .setParameter(3, bodyId))
        .map(
            c ->
                new Guide(
                    c.number(0), c.number(1).intValue(), TermUnit.valueOf(c.text(2)), c.text(3)));
  }

  /** The legal basis that a service guide names; empty where it names none. */
  public Optional<String> legalBasis(long guideId) {
    return first(
            entityManager
                .createNativeQuery(
                    "SELECT content FROM guide_text WHERE guide_id = ?1 AND field = 'LEGAL_BASIS'")
                .setParameter(1, guideId))
        .map(c -> c.text(0));
  }

  /** The type code of an item's certificate, as an official entered it. */
  public Optional<String> certificateType(long itemId) {
    return first(
            entityManager
                .createNativeQuery("SELECT certificate_type FROM approval_item WHERE id = ?1")
                .setParameter(1, itemId))
        .map(c -> c.text(0));
  }

  /** Finds the item that has an implementation code, as an official entered it. */
  public Optional<Long> itemOf(String implementationCode) {
    return first(
            entityManager
                .createNativeQuery("SELECT id FROM approval_item WHERE implementation_code = ?1")
                .setParameter(1, implementationCode))
        .map(c -> c.number(0));
  }

  /** The commitment list's entry for an item on a day (R13). */
  public Optional<Long> commitmentListing(long itemId, LocalDate day) {
    return first(
            entityManager
                .createNativeQuery(
                    """
                    SELECT id FROM commitment_listing
                    WHERE item_id = ?1 AND from_day <= CAST(?2 AS date)
                    ORDER BY from_day DESC, id DESC LIMIT 1
                    """)
                .setParameter(1, itemId)
                .setParameter(2, day.toString()))
        .map(c -> c.number(0));
  }

  private static final String PRIOR =
      """
      SELECT d.id, d.number, d.item_id, c.applicant_code, d.outcome = 'APPROVED', d.valid_until,
        e.ended_on, e.ended_as = 'REVOKED', e.ended_by
      FROM decision d JOIN case_file c ON c.id = d.case_id
      LEFT JOIN ended_decision e ON e.decision_id = d.id
      WHERE d.id IN (%s)
      ORDER BY e.ended_as = 'REVOKED', e.ended_at LIMIT 1
      """;

  /** Finds the decision that has a number, or whose certificate has it. */
  public Optional<PriorDecision> prior(String number) {
    return prior(
        """
        SELECT id FROM decision WHERE number = ?1
        UNION SELECT k.id FROM sealed_document s
          JOIN decision k ON s.subject = 'CASE' AND k.case_id = s.subject_id
          WHERE s.number = ?1
        UNION SELECT k.id FROM sealed_document s
          JOIN decision k ON s.subject = 'CASE' AND k.case_id = s.subject_id
          WHERE s.certificate_identifier = ?1
        """,
        number);
  }

  /** Finds a decision that a case is about. */
  public Optional<PriorDecision> prior(long decisionId) {
    return prior("?1", decisionId);
  }

  /** What ended it, a later decision rather than a revocation: after that nothing follows. */
  private Optional<PriorDecision> prior(String which, Object key) {
    return first(entityManager.createNativeQuery(PRIOR.formatted(which)).setParameter(1, key))
        .map(
            c ->
                new PriorDecision(
                    c.number(0),
                    c.text(1),
                    c.number(2),
                    c.text(3),
                    c.yes(4),
                    c.day(5),
                    c.day(6) == null
                        ? null
                        : new PriorDecision.End(c.day(6), c.yes(7), c.text(8))));
  }

  /** Whether an item was transferred to a body by some batch. */
  public boolean wasTransferredTo(long itemId, long bodyId) {
    return first(
            entityManager
                .createNativeQuery(
                    "SELECT 1 FROM transfer_entry WHERE item_id = ?1 AND to_body_id = ?2"
                        + " AND withdrawn_on IS NULL LIMIT 1")
                .setParameter(1, itemId)
                .setParameter(2, bodyId))
        .isPresent();
  }

  private static Item item(Columns c) {
    String kind = c.text(2);
    return new Item(c.number(0), c.text(1), LICENCE_KINDS.contains(kind));
  }

  /** The kind as the notice prints it and as its constant may be named. */
  private static final List<String> LICENCE_KINDS =
      List.of("行政许可", "LICENCE", "LICENSE", "ADMINISTRATIVE_LICENCE", "PERMIT");

  private static Optional<Columns> first(Query query) {
    List<?> rows = query.getResultList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Columns(rows.get(0)));
  }
}
