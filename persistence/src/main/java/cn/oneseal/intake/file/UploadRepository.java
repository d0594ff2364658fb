package cn.oneseal.intake.file;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files on their way, and what becomes of them. */
@Dependent
public class UploadRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public UploadRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Begins a file of an account; returns it. */
  public long begin(String username, FileLabel label, LocalDate on) {
    long id =
        ((Number) entityManager.createNativeQuery("SELECT nextval('entity_id')").getSingleResult())
            .longValue();
    entityManager
        .createNativeQuery(
            "INSERT INTO application_upload (id, username, name, media_type, size, digest, begun_on)"
                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, CAST(?7 AS date))")
        .setParameter(1, id)
        .setParameter(2, username)
        .setParameter(3, label.name())
        .setParameter(4, label.mediaType())
        .setParameter(5, label.size())
        .setParameter(6, label.digest())
        .setParameter(7, on.toString())
        .executeUpdate();
    return id;
  }

  /** Returns how many files of an account are on their way. */
  public long count(String username) {
    return ((Number)
            entityManager
                .createNativeQuery("SELECT count(*) FROM application_upload WHERE username = ?1")
                .setParameter(1, username)
                .getSingleResult())
        .longValue();
  }

  /** Finds a file of an account, and keeps others from it until the transaction ends. */
  public Optional<Upload> lock(String username, long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT id, name, media_type, size, digest, received FROM application_upload"
                    + " WHERE id = ?1 AND username = ?2 FOR UPDATE")
            .setParameter(1, id)
            .setParameter(2, username)
            .getResultList();
    return rows.stream().map(Columns::new).map(UploadRepository::upload).findFirst();
  }

  /** Finds a file of an account that an application took. */
  public Optional<Upload> kept(String username, long id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT id, name, media_type, size, digest, size FROM application_file"
                    + " WHERE id = ?1 AND added_by = ?2")
            .setParameter(1, id)
            .setParameter(2, username)
            .getResultList();
    return rows.stream().map(Columns::new).map(UploadRepository::upload).findFirst();
  }

  private static Upload upload(Columns c) {
    return new Upload(
        c.number(0), new FileLabel(c.text(1), c.text(2), c.number(3), c.text(4)), c.number(5));
  }

  /** Returns the chunk that began at a place, or nothing where none did. */
  public Optional<byte[]> chunk(long id, long start) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT content FROM application_upload_chunk WHERE upload_id = ?1 AND start = ?2")
            .setParameter(1, id)
            .setParameter(2, start)
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst();
  }

  /** Adds a chunk at the end of what came so far. */
  public void append(Upload upload, byte[] content) {
    entityManager
        .createNativeQuery(
            "INSERT INTO application_upload_chunk (upload_id, start, content) VALUES (?1, ?2, ?3)")
        .setParameter(1, upload.id())
        .setParameter(2, upload.received())
        .setParameter(3, content)
        .executeUpdate();
    entityManager
        .createNativeQuery("UPDATE application_upload SET received = received + ?2 WHERE id = ?1")
        .setParameter(1, upload.id())
        .setParameter(2, content.length)
        .executeUpdate();
  }

  /** Returns all that came. */
  public byte[] content(long id) {
    return (byte[])
        entityManager
            .createNativeQuery(
                "SELECT string_agg(content, CAST('' AS bytea) ORDER BY start)"
                    + " FROM application_upload_chunk WHERE upload_id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  /** Keeps a complete file as one of an application's papers; it is not on its way any more. */
  public void keep(Upload upload, long applicationId, long paperId, Instant at, String by) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO application_file (id, application_id, paper_id, name, media_type, size,
              digest, content, added_at, added_by)
            SELECT u.id, ?2, ?3, u.name, u.media_type, u.size, u.digest,
              (SELECT string_agg(c.content, CAST('' AS bytea) ORDER BY c.start)
                FROM application_upload_chunk c WHERE c.upload_id = u.id), ?4, ?5
            FROM application_upload u WHERE u.id = ?1
            """)
        .setParameter(1, upload.id())
        .setParameter(2, applicationId)
        .setParameter(3, paperId)
        .setParameter(4, Timestamp.from(at))
        .setParameter(5, by)
        .executeUpdate();
    remove(List.of(upload.id()));
  }

  /** Returns the files that were begun before a day. */
  public List<Long> begunBefore(LocalDate day) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT id FROM application_upload WHERE begun_on < CAST(?1 AS date) ORDER BY id")
            .setParameter(1, day.toString())
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Removes files with their chunks; returns how many there were. */
  public int remove(List<Long> ids) {
    return entityManager
        .createNativeQuery(
            "DELETE FROM application_upload"
                + " WHERE id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))")
        .setParameter(1, ids.stream().map(String::valueOf).collect(Collectors.joining(",")))
        .executeUpdate();
  }
}
