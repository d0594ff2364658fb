package cn.oneseal.web.publicface;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** What the public face never does, each rule with its reason. */
@AnalyzeClasses(
    packages = "cn.oneseal.web.publicface",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PublicArchitectureTest {

  @ArchTest
  static final ArchRule itKnowsViewsAndDocumentsOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "jakarta.ejb..", "java.sql..")
          .because("what it may read is decided by the views of its own role");

  @ArchTest
  static final ArchRule itKeepsNoSession =
      noClasses()
          .that()
          .doNotHaveSimpleName("Boundary")
          .and()
          .doNotHaveSimpleName("Sessionless")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("jakarta\\.servlet\\.http\\.(HttpSession|Cookie)")
          .because("it remembers nobody");

  @ArchTest
  static final ArchRule timeHasOneSource =
      noClasses()
          .that()
          .doNotHaveSimpleName("Face")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .because("documents are judged by the business clock");

  @ArchTest
  static final ArchRule itReadsNoParameters =
      noClasses()
          .should()
          .callMethod(jakarta.servlet.http.HttpServletRequest.class, "getParameter", String.class)
          .orShould()
          .callMethod(jakarta.servlet.http.HttpServletRequest.class, "getParts")
          .because("the container's reading of a body has no bounds of ours");
}
