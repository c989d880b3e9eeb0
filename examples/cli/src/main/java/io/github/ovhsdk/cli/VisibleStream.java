package io.github.ovhsdk.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints text of which nothing steers the terminal, whatever it holds: texts come out of schemas,
 * arguments and answers. The only exception is what {@link Style} writes, on a terminal with
 * colours.
 */
final class VisibleStream extends PrintStream {

  private final boolean colors;

  VisibleStream(OutputStream out, boolean autoFlush, boolean colors) {
    super(out, autoFlush, StandardCharsets.UTF_8);
    this.colors = colors;
  }

  @Override
  public void print(String text) {
    super.print(Printable.lines(String.valueOf(text), colors));
  }

  @Override
  public void println(String text) {
    super.println(Printable.lines(String.valueOf(text), colors));
  }

  @Override
  public void print(Object value) {
    print(String.valueOf(value));
  }

  @Override
  public void println(Object value) {
    println(String.valueOf(value));
  }
}
