package cn.oneseal.sealing;

import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The sealed documents. */
@Dependent
public class DocumentRepository {

  private static final String LINES =
      """
      SELECT d.id, d.kind, d.number, d.certificate_identifier, d.title, b.name, d.issued_on,
             d.signed_at, d.valid_until, d.size, d.digest, s.name AS seal, l.position, y.number AS edition,
             n.ended_as, n.ended_on, n.ended_by
      FROM sealed_document d
      JOIN body b ON b.id = d.body_id
      JOIN electronic_seal e ON e.id = d.electronic_seal_id
      JOIN seal s ON s.id = e.seal_id
      JOIN layout_edition y ON y.id = d.layout_id
      LEFT JOIN seal_use_link l ON l.seal_use_id = d.seal_use_id
      LEFT JOIN ended_document n ON n.document_id = d.id
      """;

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public DocumentRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps a document. */
  public SealedDocument add(SealedDocument document) {
    entityManager.persist(document);
    entityManager.flush();
    return document;
  }

  /** Finds a document. */
  public Optional<SealedDocument> find(long id) {
    return Optional.ofNullable(entityManager.find(SealedDocument.class, id));
  }

  /** Finds the document that has a number or a certificate identifier. */
  public Optional<SealedDocument> byNumber(String number) {
    return entityManager
        .createQuery(
            "select d from SealedDocument d"
                + " where d.number = :number or d.certificateIdentifier = :number",
            SealedDocument.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Returns the line of one document. */
  public Optional<DocumentLine> line(long id) {
    return lines("WHERE d.id = ?1", id, null).stream().findFirst();
  }

  /** Returns the documents of a thing, in the order of their making. */
  public List<DocumentLine> of(String subject, long subjectId) {
    return lines("WHERE d.subject = ?1 AND d.subject_id = ?2 ORDER BY d.id", subject, subjectId);
  }

  private List<DocumentLine> lines(String condition, Object first, Object second) {
    var query = entityManager.createNativeQuery(LINES + condition).setParameter(1, first);
    if (second != null) {
      query.setParameter(2, second);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Columns::new).map(DocumentRepository::line).toList();
  }

  private static DocumentLine line(Columns row) {
    return new DocumentLine(
        row.number(0),
        DocumentKind.valueOf(row.text(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.day(6),
        row.moment(7),
        row.day(8),
        row.number(9).intValue(),
        row.text(10),
        row.text(11),
        row.number(12),
        row.number(13).intValue(),
        row.text(14) == null
            ? null
            : new DocumentEnd(DocumentEnd.As.valueOf(row.text(14)), row.day(15), row.text(16)));
  }
}
