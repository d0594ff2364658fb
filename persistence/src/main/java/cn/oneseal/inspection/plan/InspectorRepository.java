package cn.oneseal.inspection.plan;

import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of inspectors in the database. */
@Dependent
public class InspectorRepository {

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public InspectorRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns the inspectors of a department, as they are on a day. */
  public List<Inspector> list(long bodyId, LocalDate day) {
    Map<Long, Map<Long, String>> items = items(bodyId);
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT n.id, n.version, n.official_id, n.name, n.certificate, n.certificate_until,
                  n.unit, n.region_id, r.name, n.ends_on,
                  EXISTS (SELECT FROM absence a WHERE a.official_id = n.official_id
                    AND a.state = 'CONFIRMED'
                    AND CAST(?2 AS date) BETWEEN a.begins_on AND a.ends_on)
                FROM inspector n LEFT JOIN body r ON r.id = n.region_id
                WHERE n.body_id = ?1 ORDER BY n.id
                """)
            .setParameter(1, bodyId)
            .setParameter(2, day.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new Inspector(
                    c.number(0),
                    c.number(1).intValue(),
                    c.number(2),
                    c.text(3),
                    c.text(4),
                    c.day(5),
                    c.text(6),
                    c.number(7),
                    c.text(8),
                    items.getOrDefault(c.number(0), Map.of()),
                    c.yes(10),
                    c.day(9)))
        .toList();
  }

  private Map<Long, Map<Long, String>> items(long bodyId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT t.inspector_id, i.id, i.name FROM inspector_item t"
                    + " JOIN inspector n ON n.id = t.inspector_id"
                    + " JOIN approval_item i ON i.id = t.item_id WHERE n.body_id = ?1")
            .setParameter(1, bodyId)
            .getResultList();
    Map<Long, Map<Long, String>> items = new HashMap<>();
    rows.stream()
        .map(Columns::new)
        .forEach(
            c ->
                items
                    .computeIfAbsent(c.number(0), any -> new HashMap<>())
                    .put(c.number(1), c.text(2)));
    return items;
  }

  /** Returns what a department supervises: the items that its inspectors may be competent for. */
  public Map<Long, String> supervised(long bodyId) {
    return names(
        "SELECT DISTINCT i.id, i.name FROM approval_item i WHERE EXISTS (SELECT FROM supervision s"
            + " WHERE s.item_id = i.id AND s.body_id = ?1) OR EXISTS (SELECT FROM inspection n"
            + " WHERE n.item_id = i.id AND n.body_id = ?1) ORDER BY i.name, i.id",
        bodyId);
  }

  /** Returns the officials of a department. */
  public Map<Long, String> officials(long bodyId) {
    return names("SELECT id, name FROM official WHERE body_id = ?1 ORDER BY name, id", bodyId);
  }

  /** Returns the townships of a day. */
  public Map<Long, String> townships(LocalDate day) {
    return names(
        "SELECT id, name FROM body WHERE kind = 'TOWNSHIP'"
            + " AND coalesce(begins_on, CAST(?1 AS date)) <= CAST(?1 AS date)"
            + " AND coalesce(ends_on, CAST(?1 AS date)) >= CAST(?1 AS date) ORDER BY code",
        day.toString());
  }

  private Map<Long, String> names(String query, Object parameter) {
    List<?> rows =
        entityManager.createNativeQuery(query).setParameter(1, parameter).getResultList();
    Map<Long, String> names = new LinkedHashMap<>();
    rows.stream().map(Columns::new).forEach(c -> names.put(c.number(0), c.text(1)));
    return names;
  }

  /** Returns another inspector of the department who has this certificate, or this official. */
  public Optional<String> other(long bodyId, InspectorForm form) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "SELECT name FROM inspector WHERE id <> ?1 AND (body_id = ?2 AND certificate = ?3"
                    + " OR official_id = ?4 AND ends_on IS NULL) LIMIT 1")
            .setParameter(1, form.id() == null ? -1L : form.id())
            .setParameter(2, bodyId)
            .setParameter(3, form.certificate())
            .setParameter(4, form.officialId() == null ? -1L : form.officialId())
            .getResultList();
    return rows.stream().map(Object::toString).findFirst();
  }

  /** Keeps an inspector; returns his id, or nothing where somebody changed him meanwhile. */
  public Optional<Long> save(long bodyId, InspectorForm form) {
    long id = form.id() == null ? next() : form.id();
    Query query =
        entityManager.createNativeQuery(
            form.id() == null
                ? "INSERT INTO inspector (id, version, body_id, official_id, name, certificate,"
                    + " certificate_until, unit, region_id, ends_on) VALUES (?1, 1 + 0 * ?2, ?3,"
                    + " CAST(?4 AS bigint), ?5, ?6, CAST(?7 AS date), ?8, CAST(?9 AS bigint),"
                    + " CAST(?10 AS date))"
                : "UPDATE inspector SET version = version + 1, official_id = CAST(?4 AS bigint),"
                    + " name = ?5, certificate = ?6, certificate_until = CAST(?7 AS date),"
                    + " unit = ?8, region_id = CAST(?9 AS bigint), ends_on = CAST(?10 AS date)"
                    + " WHERE id = ?1 AND version = ?2 AND body_id = ?3");
    int kept =
        query
            .setParameter(1, id)
            .setParameter(2, form.version())
            .setParameter(3, bodyId)
            .setParameter(4, text(form.officialId()))
            .setParameter(5, form.name())
            .setParameter(6, form.certificate())
            .setParameter(7, form.certificateUntil().toString())
            .setParameter(8, form.unit())
            .setParameter(9, text(form.regionId()))
            .setParameter(10, text(form.endsOn()))
            .executeUpdate();
    if (kept == 0) {
      return Optional.empty();
    }
    entityManager
        .createNativeQuery("DELETE FROM inspector_item WHERE inspector_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    form.itemIds()
        .forEach(
            item ->
                entityManager
                    .createNativeQuery("INSERT INTO inspector_item VALUES (?1, ?2)")
                    .setParameter(1, id)
                    .setParameter(2, item)
                    .executeUpdate());
    return Optional.of(id);
  }

  private long next() {
    return ((Number)
            entityManager.createNativeQuery("SELECT nextval('entity_id')").getSingleResult())
        .longValue();
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
