package io.github.ovhsdk.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command reads, and where it prints: data on one stream, talk on the other, both in UTF-8
 * whatever the machine is set to.
 */
final class Console {

  private final InputStream in;
  private final NotingStream data;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final boolean colors;

  /**
   * @param terminal whether a person reads what is printed, on a terminal
   * @param colors whether the terminal shows colours, and the person wants them
   */
  Console(InputStream in, OutputStream out, OutputStream err, boolean terminal, boolean colors) {
    this.in = in;
    this.data = new NotingStream(new BufferedOutputStream(out, 1 << 16));
    this.out = new VisibleStream(data, false, colors);
    this.err = new VisibleStream(err, true, colors);
    this.terminal = terminal;
    this.colors = colors;
  }

  /** The console of this process. */
  static Console ofProcess(List<String> arguments, Map<String, String> environment) {
    boolean terminal = isOnTerminal();
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal,
        terminal && wantsColors(arguments, environment));
  }

  /** Says whether both sides are a terminal: nothing but plain text is ever piped. */
  private static boolean isOnTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there may be a console without a terminal, and it says so itself.
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Colours are asked for by nobody and refused by many: {@code NO_COLOR}, a dumb terminal. */
  static boolean wantsColors(List<String> arguments, Map<String, String> environment) {
    return !arguments.contains("--no-color")
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** What is typed or piped in. */
  InputStream in() {
    return in;
  }

  /** Data. */
  PrintStream out() {
    return out;
  }

  /** Talk: errors, progress, what is good to know. */
  PrintStream err() {
    return err;
  }

  /** Says something that a person at a terminal likes to know, and nobody else. */
  void remark(String text) {
    if (terminal) {
      out.flush();
      err.println(styled(Style.DIM, text));
    }
  }

  boolean isTerminal() {
    return terminal;
  }

  boolean hasColors() {
    return colors;
  }

  String styled(Style style, String text) {
    return colors ? style.apply(Printable.of(text)) : text;
  }

  /**
   * Hands over everything that was printed.
   *
   * @return what kept the data from arriving; null if it did, or if its reader had seen enough, as
   *     {@code head} does
   */
  @Nullable IOException finish() {
    out.flush();
    err.flush();
    IOException failure = data.failure;
    return failure == null || isClosedPipe(failure) ? null : failure;
  }

  private static boolean isClosedPipe(IOException e) {
    // Java has no class for it: "Broken pipe" on Unix, "The pipe is being closed" on Windows.
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Notes the first failure, which {@link PrintStream} swallows, and then writes no more. */
  private static final class NotingStream extends FilterOutputStream {

    private @Nullable IOException failure;

    NotingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) {
      attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      attempt(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() {
      attempt(out::flush);
    }

    private void attempt(Step step) {
      if (failure != null) {
        return;
      }
      try {
        step.run();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
