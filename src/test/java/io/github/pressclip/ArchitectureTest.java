package io.github.pressclip;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data flows one way, and each library has one home. */
class ArchitectureTest {
  private static final String ROOT = ArchitectureTest.class.getPackageName();

  /** The packages in the direction in which data flows. One may use those before it. */
  private static final List<String> ORDER =
      List.of("article", "data", "input", "page", "strip", "find", "write", "check", "pressclip", "cli", "main");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void noPackageUsesOneToItsRight() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (to.getPackageName().startsWith(ROOT) && ORDER.indexOf(step(to)) > ORDER.indexOf(step(from))) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void noPackagesKnowEachOtherInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    for (JavaClass type : CLASSES) {
      assertTrue(ORDER.contains(step(type)), type::getName);
    }
  }

  @Test
  void theModelUsesNothingButJava() {
    noClasses().that().resideInAPackage(ROOT + ".article..")
        .should().dependOnClassesThat().resideOutsideOfPackages("java..", ROOT + ".article..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.jsoup.., page",
    "com.fasterxml.jackson.., write",
    "picocli.., cli",
    "com.github.difflib.., check",
    "org.apache.james.., input"
  })
  void aLibraryHasOneHome(String library, String home) {
    noClasses().that().resideOutsideOfPackage(ROOT + "." + home + "..")
        .should().dependOnClassesThat().resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName())
        .should().callMethod(System.class, "exit", int.class)
        .orShould().callMethod(Runtime.class, "exit", int.class)
        .orShould().callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should().callMethod(System.class, "currentTimeMillis")
        .orShould().callMethod(java.time.LocalDate.class, "now")
        .orShould().callMethod(java.time.LocalDateTime.class, "now")
        .orShould().callMethod(java.time.OffsetDateTime.class, "now")
        .orShould().callMethod(java.time.ZonedDateTime.class, "now")
        .orShould().callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<Path> silent;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      silent = sources.filter(path -> path.toString().endsWith(".java")).map(Path::getParent)
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .collect(java.util.stream.Collectors.toSet());
    }
    assertTrue(silent.isEmpty(), silent::toString);
  }

  @Test
  void noLineIsLongerThanAPageIsWide() throws IOException {
    List<String> longer = new ArrayList<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        int number = 0;
        for (String line : Files.readAllLines(source)) {
          number++;
          if (line.codePointCount(0, line.length()) > 120) {
            longer.add(source + ":" + number);
          }
        }
      }
    }
    assertTrue(longer.isEmpty(), longer::toString);
  }

  /** The step of the flow that a class belongs to: its package under the root, or for the root its two classes' own. */
  private static String step(JavaClass type) {
    String path = type.getPackageName().substring(ROOT.length());
    if (path.isEmpty()) {
      return type.getSimpleName().equals("Main") ? "main" : "pressclip";
    }
    int end = path.indexOf('.', 1);
    return path.substring(1, end < 0 ? path.length() : end);
  }
}
