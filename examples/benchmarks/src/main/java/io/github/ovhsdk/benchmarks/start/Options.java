package io.github.ovhsdk.benchmarks.start;

import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * What a program that starts fresh JVMs is told: {@code [--java HOME] [--runs N] [--seed N]}.
 *
 * @param home the Java to measure; this one's if not given
 * @param runs how often to start each, 11 if not given
 * @param seed what makes inputs at random, 1 if not given
 */
public record Options(Path home, int runs, long seed) {

  /** Reads the arguments; where they are wrong, says how they are written, and ends the process. */
  public static Options of(String[] args) {
    Path home = Path.of(System.getProperty("java.home"));
    int runs = 11;
    long seed = 1;
    try {
      for (int i = 0; i < args.length; i += 2) {
        String value = args[i + 1];
        switch (args[i]) {
          case "--java" -> home = Path.of(value);
          case "--runs" -> runs = Integer.parseInt(value);
          case "--seed" -> seed = Long.parseLong(value);
          default -> throw new IllegalArgumentException(args[i]);
        }
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      System.err.println("Options: [--java HOME] [--runs N] [--seed N]");
      System.exit(2);
    }
    return new Options(home, runs, seed);
  }

  /** The folder beside the program's own jar where the build puts what is to be measured. */
  public static Path startFolder() throws URISyntaxException {
    return Path.of(Options.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolveSibling("start");
  }
}
