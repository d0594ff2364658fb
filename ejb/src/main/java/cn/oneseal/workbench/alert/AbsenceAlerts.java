package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.Duty;
import cn.oneseal.persistence.Columns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Whom the caller stands in for today; to the security administrator, what he has to confirm. */
@Dependent
public class AbsenceAlerts implements AlertSource {

  private static final String PAGE = "/staffing/absence.xhtml";

  private static final String STANDING_IN =
      "SELECT o.name, a.ends_on FROM absence a JOIN official o ON o.id = a.official_id"
          + " WHERE a.substitute_id = ?1 AND a.state = 'CONFIRMED'"
          + " AND CAST(?2 AS date) BETWEEN a.begins_on AND a.ends_on";

  private static final String ASKED =
      "SELECT count(*) FROM absence WHERE state = 'ASKED' AND begins_on >= CAST(?1 AS date)";

  private final EntityManager entityManager;

  /** Works on an entity manager. */
  @Inject
  public AbsenceAlerts(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public List<Alert> alerts(Caller caller, LocalDate today) {
    if (caller.has(Duty.SECURITY_ADMINISTRATOR)) {
      long asked =
          new Columns(
                  entityManager
                      .createNativeQuery(ASKED)
                      .setParameter(1, today.toString())
                      .getSingleResult())
              .number(0);
      return asked == 0
          ? List.of()
          : List.of(new Alert(Alert.Kind.ABSENCE_ASKED, null, null, null, asked, PAGE));
    }
    if (caller.officialId() == null) {
      return List.of();
    }
    List<?> rows =
        entityManager
            .createNativeQuery(STANDING_IN)
            .setParameter(1, caller.officialId())
            .setParameter(2, today.toString())
            .getResultList();
    return rows.stream()
        .map(Columns::new)
        .map(row -> new Alert(Alert.Kind.STANDING_IN, row.text(0), null, row.day(1), 0, PAGE))
        .toList();
  }
}
