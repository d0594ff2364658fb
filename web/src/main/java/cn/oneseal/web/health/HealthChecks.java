package cn.oneseal.web.health;

import cn.oneseal.installation.InstallationHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * The checks by name. Whoever waits for the application waits until these names are up: a server
 * without an application says that it is up, too, and names nothing.
 */
@ApplicationScoped
public class HealthChecks {

  @Inject private InstallationHealth installation;

  /** Alive as long as it answers: a restart mends nothing that a database outage broke. */
  @Produces
  @Liveness
  HealthCheck application() {
    return check("application", () -> true);
  }

  /** Ready only while the database answers. */
  @Produces
  @Readiness
  HealthCheck database() {
    return check("database", installation::databaseAnswers);
  }

  /** Ready only when the schema stands. */
  @Produces
  @Readiness
  HealthCheck schema() {
    return check("schema", installation::schemaStands);
  }

  /** Ready only when the reference data is loaded. */
  @Produces
  @Readiness
  HealthCheck referenceData() {
    return check("reference-data", installation::referenceDataIsLoaded);
  }

  private static HealthCheck check(String name, BooleanSupplier state) {
    return () -> HealthCheckResponse.named(name).status(state.getAsBoolean()).build();
  }
}
