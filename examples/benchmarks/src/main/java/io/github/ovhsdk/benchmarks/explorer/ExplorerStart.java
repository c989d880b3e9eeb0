package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.benchmarks.start.Figure;
import io.github.ovhsdk.benchmarks.start.FreshJvm;
import io.github.ovhsdk.benchmarks.start.Measurement;
import io.github.ovhsdk.benchmarks.start.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the explorer to its limits: the time to a first list and a first search, the slow one of
 * many searches, the memory that it keeps and the size of what it brings. Exits with 1 where one is
 * missed.
 */
public final class ExplorerStart {

  private static final int SEARCHES = 10_000;

  private ExplorerStart() {}

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    Path jars = Options.startFolder().resolve("explorer");
    // Made here, so that the JVM that is measured knows none of it before.
    Path searches =
        Files.write(jars.resolve("searches.txt"), Queries.mixed(SEARCHES, options.seed()));
    FreshJvm jvm = new FreshJvm(options.home().resolve("bin").resolve("java"), jars);

    double load = Figure.load();
    List<Figure> figures = new ArrayList<>();
    figures.addAll(Measurement.run(times(searches), jvm, options.runs()));
    figures.addAll(Measurement.run(memory(), jvm, 1));
    figures.add(
        new Figure("data in the jar", "MB", 1.5, new double[] {BundledData.size(jars) / 1e6}));

    Figure.report(figures, options, load);
  }

  private static List<Measurement> times(Path searches) {
    return List.of(
        Measurement.millis("first list: /vps", 80, ListSection.class, List.of("/vps")),
        Measurement.millis("first search: words", 300, FirstSearch.class, List.of("reboot vps")),
        Measurement.millis(
            "first search: mistyped", 300, FirstSearch.class, List.of("list kuberntes nodpol")),
        Measurement.millis(
            "first search: operators", 300, FirstSearch.class, List.of("method:post iam:vps")),
        Measurement.millis(
            "first search: URL",
            300,
            FirstSearch.class,
            List.of("POST https://eu.api.ovh.com/1.0/vps/vps-1.ovh.net/reboot")),
        Measurement.millis(
            "p99 of 10,000 searches, as they come",
            3,
            ManySearches.class,
            List.of(searches.toString()),
            "p99 of the same, when they come again"));
  }

  private static List<Measurement> memory() {
    return List.of(
        Measurement.megabytes(
            "heap with all sections and the search", 40, RetainedHeap.class, List.of()),
        Measurement.megabytes(
            "heap with one section: /vps", 8, RetainedHeap.class, List.of("/vps")),
        Measurement.megabytes(
            "heap with the largest section: /cloud", 8, RetainedHeap.class, List.of("/cloud")));
  }
}
