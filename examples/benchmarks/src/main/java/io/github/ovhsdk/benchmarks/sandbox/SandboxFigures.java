package io.github.ovhsdk.benchmarks.sandbox;

import io.github.ovhsdk.benchmarks.start.Figure;
import io.github.ovhsdk.benchmarks.start.FreshJvm;
import io.github.ovhsdk.benchmarks.start.Measurement;
import io.github.ovhsdk.benchmarks.start.Options;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds the sandbox to its limits: the time to its start, its memory, and the time per request
 * where a client calls it without a pause. Exits with 1 where one is missed.
 */
public final class SandboxFigures {

  private SandboxFigures() {}

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    Path jars = Options.startFolder().resolve("sandbox");
    FreshJvm jvm = new FreshJvm(options.home().resolve("bin").resolve("java"), jars);

    double load = Figure.load();
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        Measurement.run(
            List.of(
                Measurement.millis(
                    "started, as the first thing a JVM does", 1_500, StartSandbox.class, List.of()),
                Measurement.millis(
                    "started, and a first call answered", 2_500, FirstAnswer.class, List.of()),
                new Measurement(
                    List.of("a request of 8 threads: GET a record", "POST a record"),
                    "us",
                    1,
                    200,
                    LoadSandbox.class,
                    List.of("8"))),
            jvm,
            options.runs()));
    figures.addAll(
        Measurement.run(
            List.of(
                Measurement.megabytes(
                    "heap after a call of every operation that reads",
                    100,
                    HeapOfSandbox.class,
                    List.of())),
            jvm,
            1));
    Figure.report(figures, options, load);
  }
}
