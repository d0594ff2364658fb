package cn.oneseal.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What pages and endpoints never do, each rule with its reason. */
@AnalyzeClasses(packages = "cn.oneseal.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static final ArchRule pagesNeverTouchTheDatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
          .because("a page that reads past the service reads past its permissions");

  @ArchTest
  static final ArchRule pagesNeverUseRepositories =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .because("the transaction and the permission stand on the service");
}
