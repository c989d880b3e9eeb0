package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.OperationKey;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All operations, section by section, each section's read when one of them is first asked for: who
 * lists a section or looks at ten results does not wait for the other thousands.
 *
 * <p>Immutable to its users and safe for use by several threads.
 */
final class OperationList extends AbstractList<OperationSummary> implements RandomAccess {

  private final List<SectionSummary> sections;
  private final Function<SectionSummary, List<OperationSummary>> reader;
  // Where each section begins, and at the end where one more would.
  private final int[] starts;
  // Filled section by section. Elements are immutable, so that seeing one late does no harm.
  private final @Nullable OperationSummary[] elements;

  OperationList(
      List<SectionSummary> sections, Function<SectionSummary, List<OperationSummary>> reader) {
    this.sections = sections;
    this.reader = reader;
    this.starts = new int[sections.size() + 1];
    for (int i = 0; i < sections.size(); i++) {
      starts[i + 1] = starts[i] + sections.get(i).operations();
    }
    this.elements = new OperationSummary[starts[sections.size()]];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public OperationSummary get(int number) {
    OperationSummary element = elements[number];
    return element == null ? read(sectionAt(number), number) : element;
  }

  /** The operations of a section; none if there is no such section. */
  List<OperationSummary> of(SectionSummary section) {
    for (int i = 0; i < sections.size(); i++) {
      SectionSummary own = sections.get(i);
      if (own.path().equals(section.path()) && own.branch().equals(section.branch())) {
        return subList(starts[i], starts[i + 1]);
      }
    }
    return List.of();
  }

  /** The operation of that name; null if there is none. */
  @Nullable OperationSummary find(OperationKey key) {
    // The paths of a section's operations nearly always begin with its own: one is read, not all.
    OperationSummary found = find(key, true);
    return found == null ? find(key, false) : found;
  }

  private @Nullable OperationSummary find(OperationKey key, boolean within) {
    for (int i = 0; i < sections.size(); i++) {
      SectionSummary section = sections.get(i);
      if (section.branch().equals(key.branch())
          && key.path().startsWith(section.path()) == within) {
        OperationSummary found = find(key, starts[i], starts[i + 1]);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** A section's operations are in order. */
  private @Nullable OperationSummary find(OperationKey key, int from, int to) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      OperationSummary operation = get(middle);
      int order = operation.key().compareTo(key);
      if (order == 0) {
        return operation;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private int sectionAt(int number) {
    int section = 0;
    while (number >= starts[section + 1]) {
      section++;
    }
    return section;
  }

  private synchronized OperationSummary read(int section, int number) {
    OperationSummary element = elements[number];
    if (element != null) {
      return element;
    }
    SectionSummary summary = sections.get(section);
    List<OperationSummary> read = reader.apply(summary);
    if (read.size() != summary.operations()) {
      throw new IllegalStateException(summary + " has " + read.size() + " operations.");
    }
    for (int i = 0; i < read.size(); i++) {
      elements[starts[section] + i] = read.get(i);
    }
    return read.get(number - starts[section]);
  }
}
