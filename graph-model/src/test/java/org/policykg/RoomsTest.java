package org.policykg;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The extractor uses the model and the registries without Jena on its class path. */
final class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.policykg");

  @Test
  void enoughClassesWereSeen() {
    assertTrue(CLASSES.size() > 40, CLASSES.size() + " classes");
  }

  @Test
  void modelNeedsJavaOnly() {
    classes()
        .that()
        .resideInAPackage("org.policykg.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.policykg.model", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void onlyTheGraphKnowsJena() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.policykg.graph")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(CLASSES);
  }
}
