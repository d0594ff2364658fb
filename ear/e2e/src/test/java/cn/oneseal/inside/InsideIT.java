package cn.oneseal.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.sweep.NightTimer;
import cn.oneseal.sweep.SweepNight;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the server: the application's own services, deployed a second time without the pages, as a
 * second node on the same database would be.
 */
@ExtendWith(ArquillianExtension.class)
class InsideIT {

  @Inject private BeanManager beans;
  @Inject @Any private Instance<Object> anything;
  @Inject private SweepNight nights;
  @Inject private NightTimer timer;
  @Inject private BusinessClock clock;
  @Inject private EntityManager entityManager;

  @Deployment
  static EnterpriseArchive application() {
    EnterpriseArchive built =
        ShrinkWrap.create(ZipImporter.class, "built.ear")
            .importFrom(new File("../target/oneseal.ear"))
            .as(EnterpriseArchive.class);
    EnterpriseArchive inside = ShrinkWrap.create(EnterpriseArchive.class, "oneseal-inside.ear");
    built.getContent(path -> path.get().startsWith("/lib/")).values().stream()
        .filter(node -> node.getAsset() != null)
        .forEach(node -> inside.add(node.getAsset(), node.getPath()));
    JavaArchive services =
        ShrinkWrap.create(ZipImporter.class, "oneseal-ejb.jar")
            .importFrom(built.get(ArchivePaths.create("oneseal-ejb.jar")).getAsset().openStream())
            .as(JavaArchive.class);
    // A server has each remote interface once; they are tested from outside.
    services
        .getContent(path -> path.get().endsWith("Bean.class"))
        .keySet()
        .forEach(services::delete);
    inside.addAsModule(services);
    return inside.addAsModule(
        ShrinkWrap.create(WebArchive.class, "inside.war")
            .addClass(InsideIT.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"));
  }

  @Test
  void noServiceAnswersACallerWhoIsNotSignedIn() throws Exception {
    List<String> answered = new ArrayList<>();
    int asked = 0;
    for (Class<?> service : services()) {
      for (Method method : open(service)) {
        asked++;
        if (!refuses(service, method)) {
          answered.add(service.getSimpleName() + "." + method.getName());
        }
      }
    }
    assertEquals(List.of(), answered);
    assertTrue(asked > 100, "asked only " + asked);
  }

  @Test
  void aNightThatAnotherNodeHasDoneIsDoneAgainWithoutEffect() {
    List<String> names = nights.names();
    assertTrue(names.size() >= 3, names.toString());
    timer.hourly();
    long raised = stepsRaised();
    timer.hourly();
    for (String name : names) {
      assertEquals(clock.today(), nights.lastFinished(name).orElseThrow(), name);
    }
    assertEquals(raised, stepsRaised());
  }

  private long stepsRaised() {
    Object count =
        entityManager
            .createNativeQuery(
                "SELECT (SELECT count(*) FROM handover_step) + (SELECT count(*) FROM inspection_step)"
                    + " + (SELECT count(*) FROM transition_step)")
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** The services with a permission boundary of their own: deny by default. */
  private List<Class<?>> services() {
    List<Class<?>> services = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (type.getName().startsWith("cn.oneseal.")
          && type.isAnnotationPresent(Stateless.class)
          && type.isAnnotationPresent(DenyAll.class)) {
        services.add(type);
      }
    }
    return services;
  }

  private static List<Method> open(Class<?> service) {
    return Stream.of(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.isAnnotationPresent(PermitAll.class))
        .toList();
  }

  private boolean refuses(Class<?> service, Method method) throws IllegalAccessException {
    Object[] nothing =
        Arrays.stream(method.getParameterTypes()).map(InsideIT::nothing).toArray(Object[]::new);
    try {
      method.invoke(anything.select(service).get(), nothing);
      return false;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof EJBAccessException;
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }
}
