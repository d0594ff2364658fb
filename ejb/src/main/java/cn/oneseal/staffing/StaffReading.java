package cn.oneseal.staffing;

import cn.oneseal.organization.AbsenceState;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads people, absences and appointments, each list in one statement. */
@Dependent
public class StaffReading {

  private static final int MOST = 500;

  private static final String BODY_ORDER =
      "array_position(ARRAY['APPROVAL_BUREAU','DEPARTMENT','PARTY_ORGAN','TOWNSHIP'], b.kind), b.id";

  private static final String PEOPLE =
      "SELECT o.id, o.name, b.name FROM official o JOIN body b ON b.id = o.body_id"
          + " JOIN account a ON a.official_id = o.id AND a.state = 'ACTIVE'"
          + " WHERE (o.last_day IS NULL OR o.last_day >= CAST(?1 AS date))";

  private static final String ABSENCES =
      "SELECT a.id, b.name, o.name, coalesce(s.name, ''), a.begins_on, a.ends_on, a.paper, a.state,"
          + " a.official_id FROM absence a JOIN official o ON o.id = a.official_id"
          + " JOIN body b ON b.id = o.body_id LEFT JOIN official s ON s.id = a.substitute_id";

  private static final String APPOINTMENTS =
      "SELECT b.id, b.name, p.duty, o.name, p.begins_on, least(p.ends_on, o.last_day), p.paper,"
          + " s.ends_on, u.name"
          + " FROM appointment p JOIN official o ON o.id = p.official_id"
          + " JOIN body b ON b.id = o.body_id"
          + " LEFT JOIN absence s ON s.official_id = o.id AND s.state = 'CONFIRMED'"
          + " AND CAST(?1 AS date) BETWEEN s.begins_on AND s.ends_on"
          + " LEFT JOIN official u ON u.id = s.substitute_id"
          + " WHERE p.duty IN ('LIAISON', 'LINKAGE_OPERATOR') ORDER BY "
          + BODY_ORDER
          + ", p.duty, p.begins_on DESC, p.id DESC LIMIT ?2";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public StaffReading(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Returns everybody who is there on a day, by body. */
  List<Person> everybody(LocalDate day) {
    return people(
        PEOPLE + " ORDER BY " + BODY_ORDER + ", o.id LIMIT ?2", List.of(day.toString(), MOST));
  }

  /** Returns who could stand in for an official: of the same body and the same kind of account. */
  List<Person> substitutes(long officialId, LocalDate day) {
    return people(
        PEOPLE
            + " AND o.id <> ?3 AND (o.body_id, a.group_name) = (SELECT x.body_id, y.group_name"
            + " FROM official x JOIN account y ON y.official_id = x.id WHERE x.id = ?3)"
            + " ORDER BY o.id LIMIT ?2",
        List.of(day.toString(), MOST, officialId));
  }

  private List<Person> people(String sql, List<Object> parameters) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.size(); i++) {
      query.setParameter(i + 1, parameters.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new Person(row.number(0), row.text(1), row.text(2)))
        .toList();
  }

  /** Returns all absences, those to decide first, then the latest. */
  List<AbsenceRow> absences(LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                ABSENCES + " ORDER BY a.state = 'ASKED' DESC, a.begins_on DESC, a.id DESC LIMIT ?1")
            .setParameter(1, MOST)
            .getResultList();
    return rows.stream().map(row -> absence(row, null, today)).toList();
  }

  /** Returns the absences of an official and those that he stands in for, the latest first. */
  List<AbsenceRow> absences(long officialId, LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                ABSENCES
                    + " WHERE a.official_id = ?2 OR a.substitute_id = ?2"
                    + " ORDER BY a.begins_on DESC, a.id DESC LIMIT ?1")
            .setParameter(1, MOST)
            .setParameter(2, officialId)
            .getResultList();
    return rows.stream().map(row -> absence(row, officialId, today)).toList();
  }

  /** Reads a row with what may be done: by the administrator, or by whoever is away himself. */
  private static AbsenceRow absence(Object row, Long reader, LocalDate today) {
    Columns c = new Columns(row);
    AbsenceState state = AbsenceState.valueOf(c.text(7));
    boolean own = reader != null && reader.equals(c.number(8));
    return new AbsenceRow(
        c.number(0),
        c.text(1),
        c.text(2),
        c.text(3),
        c.day(4),
        c.day(5),
        c.text(6),
        state,
        reader == null
            ? decisions(state, c.day(4), c.day(5), today)
            : own && state == AbsenceState.ASKED ? Set.of(AbsenceAction.WITHDRAW) : Set.of());
  }

  private static Set<AbsenceAction> decisions(
      AbsenceState state, LocalDate firstDay, LocalDate lastDay, LocalDate today) {
    if (state == AbsenceState.ASKED) {
      return Set.of(AbsenceAction.CONFIRM, AbsenceAction.REFUSE);
    }
    if (state != AbsenceState.CONFIRMED || lastDay.isBefore(today)) {
      return Set.of();
    }
    return firstDay.isAfter(today)
        ? Set.of(AbsenceAction.WITHDRAW)
        : lastDay.isAfter(today) ? Set.of(AbsenceAction.END_EARLY) : Set.of();
  }

  /** Returns the appointments of liaisons and linkage operators, by body, the latest first. */
  List<WrittenAppointment> writtenAppointments(LocalDate today) {
    List<?> rows =
        entityManager
            .createNativeQuery(APPOINTMENTS)
            .setParameter(1, today.toString())
            .setParameter(2, MOST)
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(
            c ->
                new WrittenAppointment(
                    c.number(0),
                    c.text(1),
                    Duty.valueOf(c.text(2)),
                    c.text(3),
                    c.day(4),
                    c.day(5),
                    c.text(6),
                    WrittenAppointment.State.on(today, c.day(4), c.day(5)),
                    c.day(7),
                    c.text(8)))
        .toList();
  }
}
