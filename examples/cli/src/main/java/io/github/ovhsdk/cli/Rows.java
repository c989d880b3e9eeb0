package io.github.ovhsdk.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines in columns that are as wide as their widest cell. */
final class Rows {

  /** One cell: its text, how it looks, and whether numbers are to stand under each other. */
  record Cell(String text, Style style, boolean right) {

    Cell {
      text = Printable.of(text);
    }

    static Cell of(String text, Style style) {
      return new Cell(text, style, false);
    }

    static Cell of(String text) {
      return of(text, Style.PLAIN);
    }

    static Cell number(long number) {
      return new Cell(Long.toString(number), Style.PLAIN, true);
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();

  void add(Cell... cells) {
    rows.add(List.of(cells));
  }

  void print(Console console) {
    int[] widths = widths();
    PrintStream out = console.out();
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        append(line, row.get(i), widths[i], console);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).text().length());
      }
    }
    return widths;
  }

  private static void append(StringBuilder line, Cell cell, int width, Console console) {
    if (!line.isEmpty()) {
      line.append("  ");
    }
    String padding = " ".repeat(width - cell.text().length());
    String text = console.styled(cell.style(), cell.text());
    line.append(cell.right() ? padding + text : text + padding);
  }
}
