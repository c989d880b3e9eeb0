package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many threads explore at random, from the first question that a catalog is ever asked; nothing
 * fails, and every answer is that of a single thread. For longer than in the build: {@code
 * -Dovh.raceSeconds=20}.
 */
class ManyThreadsTest {

  private static final long SECONDS = Long.getLong("ovh.raceSeconds", 2);
  private static final int THREADS = 64;
  private static final int SECTIONS = 4;
  private static final int QUESTIONS = 6;
  private static final Catalog BUNDLED = Catalog.bundled();

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @Test
  void explore_manyThreadsAtRandom_answerLikeOne() throws Exception {
    List<String> searches = searches();
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    int questions = 0;
    int rounds = 0;
    do {
      List<Section> sections = someSections(new Random(rounds));
      Map<Question, String> answers = race(rounds, sections, searches);
      World alone = new World(sections);
      int round = rounds;
      answers.forEach(
          (question, answer) ->
              assertThat(answer)
                  .as("round %d, %s", round, question)
                  .isEqualTo(alone.answer(question)));
      questions += answers.size();
      rounds++;
    } while (System.nanoTime() - end < 0);
    assertThat(questions).as("in %d rounds", rounds).isGreaterThan(THREADS);
  }

  /** Lets all threads ask a new world at once, and returns what it answered to each question. */
  private Map<Question, String> race(int round, List<Section> sections, List<String> searches)
      throws Exception {
    World world = new World(sections);
    List<OperationKey> operations =
        sections.stream().flatMap(s -> s.operations().stream()).map(o -> o.key()).toList();
    Map<Question, String> answers = new ConcurrentHashMap<>();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Random random = new Random((long) round * THREADS + i);
      runs.add(
          threads.submit(
              () -> {
                start.await();
                for (int asked = 0; asked < QUESTIONS; asked++) {
                  Question question = Question.random(random, operations, searches);
                  String answer = world.answer(question);
                  String before = answers.putIfAbsent(question, answer);
                  assertThat(answer)
                      .as("round %d, %s", round, question)
                      .isEqualTo(before == null ? answer : before);
                }
                return null;
              }));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    return answers;
  }

  private static List<Section> someSections(Random random) {
    List<SectionSummary> all = new ArrayList<>(BUNDLED.sections());
    all.removeIf(section -> section.operations() == 0);
    Collections.shuffle(all, random);
    return all.stream()
        .limit(SECTIONS)
        .map(s -> BUNDLED.section(s.branch(), s.path()).orElseThrow())
        .toList();
  }

  private static List<String> searches() throws Exception {
    try (var stream = ManyThreadsTest.class.getResourceAsStream("search/queries.tsv")) {
      String lines =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.concat(
              lines.lines().map(line -> line.split("\t")[0]),
              Stream.of(
                  "state:beta list",
                  "iam:reboot",
                  "error:not",
                  "deprecated-before:2026",
                  "method:POST body:name",
                  "GET /vps/vps-1",
                  "/v2/iam/policy/7"))
          .toList();
    }
  }
}
