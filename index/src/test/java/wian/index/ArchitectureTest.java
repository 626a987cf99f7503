package wian.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wian.index");

  @Test
  void onlyTheStoreKnowsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("wian.index.store..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because("letters may one day be kept elsewhere, and links are told by rules, not scores")
        .check(CLASSES);
  }

  @Test
  void theVocabularyKnowsNothingElseOfTheIndex() {
    noClasses()
        .that()
        .resideInAPackage("wian.index.circular..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("wian.index.search..", "wian.index.link..", "wian.index.store..")
        .because("reading uses it too, and must not hang on how letters are found")
        .check(CLASSES);
  }

  @Test
  void whatCanBeAskedDoesNotKnowHowItIsAnswered() {
    noClasses()
        .that()
        .resideInAPackage("wian.index.search..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("wian.index.link..", "wian.index.store..")
        .because("those who ask are spared every change behind the answers")
        .check(CLASSES);
  }

  @Test
  void linksAreToldWithoutTheStore() {
    noClasses()
        .that()
        .resideInAPackage("wian.index.link..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("wian.index.store..")
        .because("links are told in plain Java over letters that any store can bring")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("wian.index.(*)..")
        .should()
        .beFreeOfCycles()
        .because("each package can then be understood with those below it alone")
        .check(CLASSES);
  }
}
