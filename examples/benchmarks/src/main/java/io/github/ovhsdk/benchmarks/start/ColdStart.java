package io.github.ovhsdk.benchmarks.start;

import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures the time from the start of a JVM to its first typed answer, for each side, with and
 * without an archive of loaded classes. The sides take turns, so that what else the machine does
 * hits all of them; the first round does not count.
 */
public final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    measure(Java.in(options.home()), options.runs(), Options.startFolder());
  }

  private static void measure(Java java, int runs, Path folder)
      throws IOException, InterruptedException {
    Path errors = folder.resolve("errors.txt");
    try (LoopbackServer server = new LoopbackServer()) {
      List<Start> plain = new ArrayList<>();
      List<Start> archived = new ArrayList<>();
      for (Program program : Program.ALL) {
        Path archive = folder.resolve(program.side() + "-" + java.feature() + ".archive");
        Files.deleteIfExists(archive);
        start(program, java, java.writing(archive), folder, server).run(errors);
        plain.add(start(program, java, null, folder, server));
        archived.add(start(program, java, java.using(archive), folder, server));
      }
      List<Start> starts = Stream.of(plain, archived).flatMap(List::stream).toList();
      System.out.println("JDK " + java.feature() + ", " + runs + " runs, milliseconds");
      System.out.print(Report.of(starts, rounds(starts, runs, errors)));
    }
  }

  private static Start start(
      Program program, Java java, @Nullable String option, Path folder, LoopbackServer server)
      throws IOException {
    return Start.of(
        program.side() + (option == null ? "" : ", " + java.archiveName()),
        java,
        option == null ? List.of() : List.of(option),
        program.classPath(folder),
        List.of(program.main(), server.url(), LoopbackServer.TOKEN));
  }

  private static long[][] rounds(List<Start> starts, int runs, Path errors)
      throws IOException, InterruptedException {
    long[][] times = new long[starts.size()][runs];
    for (int round = -1; round < runs; round++) {
      for (int turn = 0; turn < starts.size(); turn++) {
        // Another one begins each round: none always runs after the same other.
        int which = (turn + round + 1) % starts.size();
        long time = starts.get(which).run(errors);
        if (round >= 0) {
          times[which][round] = time;
        }
      }
    }
    return times;
  }
}
