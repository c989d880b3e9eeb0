package io.github.ovhsdk.core;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.ovhsdk.core.error.OvhException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(
    packages = "io.github.ovhsdk.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** The one package where OkHttp shows, for those who have to adjust it. */
  private static final String HOOKS = "io.github.ovhsdk.core.okhttp";

  private static final DescribedPredicate<JavaClass> PUBLIC_API =
      DescribedPredicate.describe(
          "are public API",
          type ->
              !type.getPackageName().contains(".internal")
                  && !type.getPackageName().equals(HOOKS)
                  && isVisible(type));

  @ArchTest
  static final ArchRule PUBLIC_SIGNATURES_SHOW_NEITHER_INTERNALS_NOR_LIBRARIES =
      classes().that(PUBLIC_API).should(showOnlyOurTypesAndTheJdks());

  @ArchTest
  static final ArchRule ERRORS_CAN_BE_MADE_IN_TESTS =
      classes()
          .that()
          .areAssignableTo(OvhException.class)
          .should(
              new ArchCondition<>("have a public constructor") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean satisfied =
                      type.getModifiers().contains(JavaModifier.ABSTRACT)
                          || type.getConstructors().stream()
                              .anyMatch(each -> each.getModifiers().contains(PUBLIC));
                  events.add(new SimpleConditionEvent(type, satisfied, type.getName()));
                }
              });

  @ArchTest
  static final ArchRule ONLY_THE_TRANSPORT_KNOWS_OKHTTP =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..internal",
              "..internal.http",
              "..internal.paging",
              "..internal.untyped",
              "..internal.auth",
              "..internal.retrofit",
              HOOKS)
          .and()
          // They parse URLs and hosts, and show none of it.
          .haveNameNotMatching("io\\.github\\.ovhsdk\\.core\\.(Endpoint(\\$.*)?|HttpProxy)")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("okhttp3..", "okio..", "retrofit2..");

  @ArchTest
  static final ArchRule RETROFIT_IS_KNOWN_IN_ONE_PACKAGE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..internal.retrofit")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("retrofit2..");

  @ArchTest
  static final ArchRule THE_TRANSPORT_KNOWS_NOTHING_OF_LISTS =
      noClasses()
          .that()
          .resideInAPackage("..internal.http")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..internal.paging", "..internal.untyped", "..internal.retrofit");

  @ArchTest
  static final ArchRule TIME_IS_INJECTED =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.ovhsdk.core.internal.SystemTime")
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.util.concurrent.ThreadLocalRandom.class, "current")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class);

  @ArchTest
  static final ArchRule ENVIRONMENT_IS_READ_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.ovhsdk.core.config.ConfigurationLoader")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  private static ArchCondition<JavaClass> showOnlyOurTypesAndTheJdks() {
    return new ArchCondition<>("show only types of this API and of the JDK") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(
                Stream.of(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                    .flatMap(each -> each),
                type.getMembers().stream()
                    .filter(ArchitectureTest::isVisible)
                    .flatMap(ArchitectureTest::shown))
            .map(JavaClass::getBaseComponentType)
            .filter(shown -> !isAllowed(shown))
            .distinct()
            .forEach(
                shown ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + shown.getName())));
      }
    };
  }

  private static Stream<JavaClass> shown(JavaMember member) {
    Stream<JavaClass> types =
        member instanceof JavaField field
            ? Stream.of(field.getRawType())
            : Stream.concat(
                Stream.of(((JavaCodeUnit) member).getRawReturnType()),
                ((JavaCodeUnit) member).getRawParameterTypes().stream());
    Set<JavaClass> generics =
        member instanceof JavaCodeUnit unit
            ? Stream.concat(
                    unit.getReturnType().getAllInvolvedRawTypes().stream(),
                    unit.getParameterTypes().stream()
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream()))
                .collect(Collectors.toSet())
            : Set.of();
    return Stream.concat(types, generics.stream());
  }

  private static boolean isAllowed(JavaClass type) {
    if (type.isPrimitive() || type.getPackageName().startsWith("java.")) {
      return true;
    }
    return type.getPackageName().startsWith("io.github.ovhsdk.core")
        && !type.getPackageName().contains(".internal");
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return isVisible(member.getModifiers());
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
  }
}
