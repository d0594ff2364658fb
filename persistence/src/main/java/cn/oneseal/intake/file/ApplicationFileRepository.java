package cn.oneseal.intake.file;

import cn.oneseal.persistence.Columns;
import cn.oneseal.persistence.FileDownload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The files of applications, which only grow. */
@Dependent
public class ApplicationFileRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public ApplicationFileRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the files of an application, the earliest first. */
  public List<ApplicationFile> of(long applicationId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT f.id, p.name, f.name, f.size, f.digest, f.added_at FROM application_file f"
                    + " JOIN application_paper p ON p.id = f.paper_id"
                    + " WHERE f.application_id = ?1 ORDER BY f.id")
            .setParameter(1, applicationId)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new ApplicationFile(
                    c.number(0), c.text(1), c.text(2), c.number(3), c.text(4), c.moment(5)))
        .toList();
  }

  /** Returns the application that a file belongs to. */
  public Optional<Long> applicationOf(long fileId) {
    List<?> rows =
        entityManager
            .createNativeQuery("SELECT application_id FROM application_file WHERE id = ?1")
            .setParameter(1, fileId)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Returns a file as it came. */
  public FileDownload file(long fileId) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "SELECT name, media_type, content FROM application_file WHERE id = ?1")
                .setParameter(1, fileId)
                .getSingleResult();
    return new FileDownload((String) row[0], (String) row[1], (byte[]) row[2]);
  }
}
