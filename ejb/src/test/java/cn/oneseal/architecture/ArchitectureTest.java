package cn.oneseal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;

/** What the house never allows, each rule with its reason. */
@AnalyzeClasses(packages = "cn.oneseal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresFormNoCircle =
      slices()
          .matching("cn.oneseal.(*)..")
          .should()
          .beFreeOfCycles()
          .because("later features call earlier ones, and events carry the way back");

  @ArchTest
  static final ArchRule contractsNeverTouchEntities =
      noClasses()
          .that()
          .resideInAPackage("..contract..")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .because("a published contract must not change with the model");

  @ArchTest
  static void noTwoServicesShareAName(JavaClasses all) {
    Map<String, Long> named =
        all.stream()
            .filter(
                each ->
                    each.isAnnotatedWith(Stateless.class) || each.isAnnotatedWith(Singleton.class))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    named.values().removeIf(count -> count == 1);
    assertTrue(named.isEmpty(), () -> named.keySet() + ": the server would take one for the other");
  }

  @ArchTest
  static final ArchRule onlyTheTwoClocksTellTheTime =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class)
          .because("legal days are counted on the business clock, technical ones on the system's");

  @ArchTest
  static final ArchRule systemTimeHasOneSource =
      noClasses()
          .that()
          .resideOutsideOfPackages("cn.oneseal.calendar..", "cn.oneseal.installation..")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .because("a second source of time would disagree with the first");

  @ArchTest
  static final ArchRule productionKnowsNothingOfTheDemonstration =
      noClasses()
          .that()
          .resideOutsideOfPackage("cn.oneseal.demonstration..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("cn.oneseal.demonstration..")
          .because("the demonstration's classes are not deployed in production");

  @ArchTest
  static final ArchRule everyServiceDeniesByDefault =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should()
          .beAnnotatedWith(DenyAll.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(RolesAllowed.class)
          .because("a method that nobody thought about must not be callable");

  @ArchTest
  static final ArchRule everyServiceMethodNamesItsRoles =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(DenyAll.class)
          .should(nameTheirRoles())
          .because("the permission stands on the operation");

  private static ArchCondition<JavaMethod> nameTheirRoles() {
    return new ArchCondition<>("name the roles that may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (!method.isAnnotatedWith(RolesAllowed.class)
            && !method.isAnnotatedWith(PermitAll.class)
            && !method.isAnnotatedWith(DenyAll.class)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names none"));
        }
      }
    };
  }
}
