package io.github.ovhsdk.spec.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for the summary of every operation in the contract. */
class ContractSummariesTest {

  private static final Pattern ARTICLE = Pattern.compile("\\b(an?) ([^ ,.]+)");
  private static final Pattern TWICE = Pattern.compile("\\b([A-Za-z]+) \\1\\b");

  private final Lexicon lexicon = Lexicon.standard();

  private static List<String> summaries;

  @BeforeAll
  static void read() throws IOException {
    summaries =
        new ContractReader()
            .read(ProjectFiles.contract()).sections().stream()
                .flatMap(section -> section.operations().stream())
                .map(ContractSummariesTest::summary)
                .distinct()
                .toList();
  }

  private static String summary(Operation operation) {
    return Objects.requireNonNull(operation.names()).summary();
  }

  @Test
  void summaries_all_beginWithACapitalAndEndWithoutAStop() {
    assertThat(odd(summary -> !summary.matches("\\p{Lu}.*[^. ]"))).isEmpty();
  }

  @Test
  void summaries_all_sayNoWordTwiceInARow() {
    assertThat(odd(summary -> TWICE.matcher(summary).find())).isEmpty();
  }

  @Test
  void articles_all_fitTheSoundOfTheNextWord() {
    assertThat(
            odd(
                summary -> {
                  Matcher article = ARTICLE.matcher(summary);
                  while (article.find()) {
                    if (!lexicon
                        .articles()
                        .article(article.group(2))
                        .equals(article.group(1) + " ")) {
                      return true;
                    }
                  }
                  return false;
                }))
        .isEmpty();
  }

  /** Whether "one" can do it says who asks, not what can be done. */
  @Test
  void questions_all_askWhatCanBeDone() {
    assertThat(odd(summary -> summary.contains("whether one can"))).isEmpty();
  }

  @Test
  void namesOfSeveralWords_all_areWrittenAsListed() {
    assertThat(odd(summary -> !lexicon.withCompounds(summary).equals(summary))).isEmpty();
  }

  /** A user is created in a project, and a snapshot of a volume. */
  @Test
  void creations_all_sayWhereOrOfWhat() {
    Pattern creation = Pattern.compile("Create an? ([^,]+) (for|in|of) (an? [^,]+)");

    assertThat(
            odd(
                summary -> {
                  Matcher matcher = creation.matcher(summary);
                  return matcher.matches()
                      && !matcher.group(1).contains(" of ")
                      && !lexicon
                          .joints()
                          .between("create", matcher.group(1), matcher.group(3))
                          .equals(" " + matcher.group(2) + " ");
                }))
        .isEmpty();
  }

  private static List<String> odd(Predicate<String> isOdd) {
    return summaries.stream().filter(isOdd).toList();
  }
}
