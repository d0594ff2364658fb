package cn.oneseal.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the database answers, the schema stands and the reference data is loaded. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

  @Inject private EntityManager entityManager;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("oneseal");
    try {
      Installation installation = entityManager.find(Installation.class, Installation.ID);
      boolean calendar =
          entityManager
                  .createQuery("select count(v) from CalendarVersion v", Long.class)
                  .getSingleResult()
              > 0;
      // In production bodies come with the first batch; only a demonstration loads its own.
      boolean data =
          installation != null
              && (installation.mode() == InstallationMode.PRODUCTION
                  || installation.isReferenceDataLoaded());
      return answer
          .withData("schema", installation != null)
          .withData("calendar", calendar)
          .withData("referenceData", data)
          .status(calendar && data)
          .build();
    } catch (PersistenceException e) {
      return answer.withData("database", false).down().build();
    }
  }
}
