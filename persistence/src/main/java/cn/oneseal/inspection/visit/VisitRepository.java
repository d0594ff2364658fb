package cn.oneseal.inspection.visit;

import cn.oneseal.audit.Sm3;
import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.FileDownload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records on site in the database, which only grow. */
@Dependent
public class VisitRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public VisitRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the latest draw of the inspection's plan, where it was drawn and visits it. */
  public Optional<DrawnVisit> drawn(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT p.id, p.name, d.id, t.drawn_at, s.id, s.name, s.certificate,
                  s.certificate_until
                FROM inspection_plan_case c JOIN inspection_plan p ON p.id = c.plan_id
                  JOIN inspection_draw d ON d.plan_id = p.id
                  JOIN draw_result t ON t.draw_id = d.id
                  JOIN draw_visit v ON v.draw_id = d.id AND v.target_id = c.target_id
                  JOIN inspector s ON s.id = v.inspector_id
                WHERE c.inspection_id = ?1
                  AND d.round = (SELECT max(l.round) FROM inspection_draw l WHERE l.plan_id = p.id)
                ORDER BY v.place
                """)
            .setParameter(1, inspectionId)
            .getResultList();
    List<Columns> all = rows.stream().map(Columns::new).toList();
    return all.stream()
        .findFirst()
        .map(
            c ->
                new DrawnVisit(
                    c.number(0),
                    c.text(1),
                    c.number(2),
                    c.moment(3),
                    all.stream()
                        .map(s -> new DrawnInspector(s.number(4), s.text(5), s.text(6), s.day(7)))
                        .toList()));
  }

  /** Keeps others from this inspection until the transaction ends; false where it is closed. */
  public boolean lockOpen(long inspectionId) {
    return !entityManager
        .createNativeQuery(
            "SELECT id FROM inspection WHERE id = ?1 AND closed_on IS NULL FOR UPDATE")
        .setParameter(1, inspectionId)
        .getResultList()
        .isEmpty();
  }

  /** Keeps a record and closes the inspection. */
  public void keep(
      long inspectionId, long drawId, VisitRecord record, LocalDate today, Instant at, String by) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO inspection_record (inspection_id, draw_id, visited_on, result, summary,
              holder_signed, refused_reason, recorded_at, recorded_by)
            VALUES (?1, ?2, CAST(?3 AS date), ?4, ?5, CAST(?6 AS text), CAST(?7 AS text), ?8, ?9)
            """)
        .setParameter(1, inspectionId)
        .setParameter(2, drawId)
        .setParameter(3, record.visitedOn().toString())
        .setParameter(4, record.result().name())
        .setParameter(5, record.summary())
        .setParameter(6, record.holderSigned())
        .setParameter(7, record.refusedReason())
        .setParameter(8, Timestamp.from(at))
        .setParameter(9, by)
        .executeUpdate();
    for (int place = 0; place < record.findings().size(); place++) {
      keep(inspectionId, place + 1, record.findings().get(place));
    }
    for (Long signer : record.signers()) {
      entityManager
          .createNativeQuery("INSERT INTO inspection_signature VALUES (?1, ?2)")
          .setParameter(1, inspectionId)
          .setParameter(2, signer)
          .executeUpdate();
    }
    entityManager
        .createNativeQuery(
            "UPDATE inspection SET closed_on = CAST(?2 AS date), version = version + 1"
                + " WHERE id = ?1")
        .setParameter(1, inspectionId)
        .setParameter(2, today.toString())
        .executeUpdate();
  }

  private void keep(long inspectionId, int place, Finding finding) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_finding VALUES (?1, ?2, ?3, CAST(?4 AS text), ?5,"
                + " CAST(?6 AS text))")
        .setParameter(1, inspectionId)
        .setParameter(2, place)
        .setParameter(3, finding.matter())
        .setParameter(4, finding.standard())
        .setParameter(5, finding.conforms())
        .setParameter(6, finding.text())
        .executeUpdate();
  }

  /** Returns the record of an inspection. */
  public Optional<KeptRecord> record(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT visited_on, result, summary, holder_signed, refused_reason, recorded_at,"
                    + " recorded_by FROM inspection_record WHERE inspection_id = ?1")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream().map(Columns::new).findFirst().map(c -> kept(inspectionId, c));
  }

  private KeptRecord kept(long inspectionId, Columns c) {
    List<?> signers =
        entityManager
            .createNativeQuery(
                "SELECT s.id, s.name FROM inspection_signature g JOIN inspector s"
                    + " ON s.id = g.inspector_id WHERE g.inspection_id = ?1 ORDER BY s.id")
            .setParameter(1, inspectionId)
            .getResultList();
    List<Columns> signed = signers.stream().map(Columns::new).toList();
    return new KeptRecord(
        new VisitRecord(
            c.day(0),
            VisitResult.valueOf(c.text(1)),
            c.text(2),
            c.text(3),
            c.text(4),
            findings(inspectionId),
            signed.stream().map(each -> each.number(0)).toList()),
        signed.stream().map(each -> each.text(1)).toList(),
        c.moment(5),
        c.text(6));
  }

  private List<Finding> findings(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT matter, standard, conforms, finding FROM inspection_finding"
                    + " WHERE inspection_id = ?1 ORDER BY place")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(c -> new Finding(c.text(0), c.text(1), c.yes(2), c.text(3)))
        .toList();
  }

  /** Keeps a photograph unchanged with its digest. */
  public void add(
      long inspectionId, String name, String mediaType, byte[] content, Instant at, String by) {
    entityManager
        .createNativeQuery(
            "INSERT INTO inspection_photo (id, inspection_id, name, media_type, size, digest,"
                + " content, added_at, added_by) VALUES (nextval('entity_id'), ?1, ?2, ?3, ?4, ?5,"
                + " ?6, ?7, ?8)")
        .setParameter(1, inspectionId)
        .setParameter(2, name)
        .setParameter(3, mediaType)
        .setParameter(4, content.length)
        .setParameter(5, Sm3.hex(content))
        .setParameter(6, content)
        .setParameter(7, Timestamp.from(at))
        .setParameter(8, by)
        .executeUpdate();
  }

  /** Returns the photographs of an inspection, the earliest first. */
  public List<PhotoLine> photos(long inspectionId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT id, name, size, digest, added_at, added_by FROM inspection_photo"
                    + " WHERE inspection_id = ?1 ORDER BY id")
            .setParameter(1, inspectionId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new PhotoLine(
                    c.number(0), c.text(1), c.number(2), c.text(3), c.moment(4), c.text(5)))
        .toList();
  }

  /** Returns the inspection that a photograph belongs to. */
  public Optional<Long> inspectionOf(long photoId) {
    List<?> rows =
        entityManager
            .createNativeQuery("SELECT inspection_id FROM inspection_photo WHERE id = ?1")
            .setParameter(1, photoId)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Returns a photograph as it was added. */
  public FileDownload photo(long photoId) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "SELECT name, media_type, content FROM inspection_photo WHERE id = ?1")
                .setParameter(1, photoId)
                .getSingleResult();
    return new FileDownload((String) row[0], (String) row[1], (byte[]) row[2]);
  }
}
