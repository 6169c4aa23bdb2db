package org.policykg.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom: a package imports only what stands to its left. */
class HouseTest {
  private static final List<String> ORDER =
      List.of(
          "ontology",
          "model",
          "reference",
          "graph",
          "source",
          "documents",
          "lexicon",
          "text",
          "section",
          "mention",
          "resolve",
          "extract",
          "variant",
          "query",
          "load",
          "overlap",
          "network",
          "output",
          "diff",
          "report",
          "evaluate",
          "build",
          "train",
          "cli");

  /** Packages of the one side of the house that the other does not know. */
  private static final List<String> READING =
      ORDER.subList(ORDER.indexOf("source"), ORDER.indexOf("query"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.policykg");

  private static String name(String room) {
    return "org.policykg." + room;
  }

  private static String[] names(List<String> rooms) {
    return rooms.stream().map(HouseTest::name).toArray(String[]::new);
  }

  @Test
  void everyRoomIsSeen() {
    assertTrue(HOUSE.size() > 100, () -> "only " + HOUSE.size() + " classes");
    for (String room : ORDER) {
      assertTrue(
          room.equals("resolve") || HOUSE.containPackage(name(room)), () -> "no class of " + room);
    }
  }

  @Test
  void packagesImportLeftwards() {
    for (int i = 0; i < ORDER.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(name(ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(names(ORDER.subList(i + 1, ORDER.size())))
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  @Test
  void theExtractorKnowsNoGraph() {
    noClasses()
        .that()
        .resideInAnyPackage(names(READING))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(name("graph"), "org.apache.jena..")
        .check(HOUSE);
  }

  @Test
  void hanlpIsBehindOneDoor() {
    noClasses()
        .that(not(resideInAPackage(name("lexicon"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.hankcs..")
        .check(HOUSE);
  }

  @Test
  void liblinearIsBehindOneDoor() {
    noClasses()
        .that(not(resideInAPackage(name("train"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.bwaldvogel..")
        .check(HOUSE);
  }

  @Test
  void jenaStaysWhereGraphsAre() {
    noClasses()
        .that(not(resideInAnyPackage(names(List.of("graph", "query", "load", "output", "cli")))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena..")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandPrintsAndExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
    noClasses()
        .that(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.type(Main.class)))
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void poiAndPdfboxAreBehindOneDoor() {
    noClasses()
        .that(not(resideInAPackage(name("documents"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.apache.fontbox..")
        .check(HOUSE);
  }

  @Test
  void nothingButTheReaderOfDocumentsStartsProgramsAndNothingReadsObjects() {
    noClasses()
        .that(not(resideInAPackage(name("documents"))))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ProcessBuilder.class, java.io.ObjectInputStream.class)
        .allowEmptyShould(true)
        .check(HOUSE);
  }
}
