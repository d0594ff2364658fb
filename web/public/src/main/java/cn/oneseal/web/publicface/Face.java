package cn.oneseal.web.publicface;

import cn.oneseal.publicface.PublicGuides;
import cn.oneseal.publicface.PublicInspections;
import cn.oneseal.publicface.PublicRegister;
import cn.oneseal.web.publicface.limit.ClientAddress;
import cn.oneseal.web.publicface.limit.RateLimit;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What all pages stand on, made once when the application starts. The launcher tells where the
 * database is and the password of the role that reads the views and nothing else.
 */
@WebListener
@DataSourceDefinition(
    name = Face.SOURCE,
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=ONESEAL_PUBLIC_DB_URL}",
    user = "oneseal_public",
    password = "${ENV=ONESEAL_PUBLIC_DB_PASSWORD}",
    transactional = false,
    initialPoolSize = 0,
    minPoolSize = 0,
    maxPoolSize = 6,
    maxIdleTime = 300,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.max-wait-time-in-millis=10000"
    })
public class Face implements ServletContextListener {

  static final String SOURCE = "java:app/jdbc/public";

  /** Questions to the register, of one client. */
  private static final int QUESTIONS_PER_MINUTE = 120;

  @Resource(lookup = SOURCE)
  private DataSource source;

  private PublicRegister register;
  private PublicGuides guides;
  private PublicInspections inspections;
  private Trusted trusted;

  private final RateLimit questions = new RateLimit(QUESTIONS_PER_MINUTE, System::nanoTime);
  private final ClientAddress clients =
      new ClientAddress(
          Optional.ofNullable(System.getProperty("oneseal.public.proxy"))
              .filter(address -> !address.isBlank()));

  @Override
  public void contextInitialized(ServletContextEvent event) {
    register = new PublicRegister(source);
    guides = new PublicGuides(source);
    inspections = new PublicInspections(source);
    trusted = new Trusted(register, Clock.systemUTC());
    event.getServletContext().setAttribute(Face.class.getName(), this);
  }

  /** Returns the one of an application. */
  public static Face of(ServletContext context) {
    return (Face) context.getAttribute(Face.class.getName());
  }

  /** Returns whether this is the demonstration: every page says so. */
  static boolean demonstration() {
    return !"production".equals(System.getProperty("oneseal.mode"));
  }

  /** Returns the register. */
  public PublicRegister register() {
    return register;
  }

  /** Returns the service guides. */
  public PublicGuides guides() {
    return guides;
  }

  /** Returns the published inspections. */
  public PublicInspections inspections() {
    return inspections;
  }

  /** Returns whom the verifier believes, and the time. */
  public Trusted trusted() {
    return trusted;
  }

  /** Returns by what a client is counted. */
  public String client(HttpServletRequest request) {
    return clients.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  /** Counts a question to the register; returns how many seconds its client must wait, or 0. */
  public int ask(HttpServletRequest request) {
    return questions.take(client(request));
  }
}
