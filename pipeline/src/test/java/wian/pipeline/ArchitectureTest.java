package wian.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wian.pipeline.arrive.InboxFolder;
import wian.pipeline.arrive.Intake;
import wian.pipeline.extract.Extractor;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wian.pipeline");

  @Test
  void camelIsThePlumbing() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                "wian.pipeline.arrive", "wian.pipeline.serve", "wian.pipeline.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..")
            .because("routes wire and plain Java does the work, which is tested without Camel"));
  }

  @Test
  void theStepOfAnInboxKnowsNoCamel() {
    check(
        noClasses()
            .that()
            .belongToAnyOf(Intake.class, InboxFolder.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..")
            .because("what happens to a clerk's file is tested without Camel"));
  }

  @Test
  void untrustedBytesAreParsedInOnePlace() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("wian.pipeline.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..")
            .because("extract must be able to run whole in a child process with limits"));
  }

  @Test
  void readingIsAFunctionOfPages() {
    check(
        noClasses()
            .that()
            .resideInAPackage("wian.pipeline.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .because("the same pages give the same letters, wherever they come from"));
  }

  @Test
  void theArchiveKnowsNoStage() {
    check(
        noClasses()
            .that()
            .resideInAPackage("wian.pipeline.archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "wian.pipeline",
                "wian.pipeline.arrive..",
                "wian.pipeline.read..",
                "wian.pipeline.serve..",
                "wian.pipeline.command..",
                "wian.index.search..",
                "wian.index.store..",
                "wian.index.link..")
            .because("every stage uses the archive, and what is kept outlives the stages"));
    check(
        noClasses()
            .that()
            .resideInAPackage("wian.pipeline.archive..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Extractor.class)
            .because("the archive keeps pages; it makes none"));
  }

  @Test
  void onlyTheIndexKnowsLucene() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("the index is disposable, and may be another engine"));
  }

  @Test
  void stagesDoNotGoInCircles() {
    check(
        slices()
            .matching("wian.pipeline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a file flows one way: arrive, extract, read, index, serve"));
  }

  @Test
  void readingRulesDoNotGoInCircles() {
    check(
        slices()
            .matching("wian.pipeline.read.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                "wording and text are below heads, citations and days, and these below deadlines"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      List<Path> silent =
          folders
              .filter(ArchitectureTest::holdsClasses)
              .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
              .toList();
      assertEquals(List.of(), silent);
    }
  }

  private static boolean holdsClasses(Path folder) {
    String[] inside = folder.toFile().list((dir, name) -> name.endsWith(".java"));
    return inside != null && inside.length > 0;
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}
