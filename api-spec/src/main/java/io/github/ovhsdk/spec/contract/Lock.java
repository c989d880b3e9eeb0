package io.github.ovhsdk.spec.contract;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each section of the contract was made from.
 *
 * @param sections by branch and path, such as {@code v1 /domain}
 */
public record Lock(SortedMap<String, Entry> sections) {

  public Lock {
    sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
  }

  /**
   * What one section was made from.
   *
   * @param source where the schema came from, such as {@code folder} or the name of an endpoint
   * @param date the day on which this digest was first imported, such as {@code 2026-11-23}
   * @param digest the SHA-256 of the schema in hexadecimal digits
   * @param operations how many operations it has
   * @param models how many models it has
   */
  public record Entry(String source, String date, String digest, int operations, int models) {

    public Entry {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(digest, "digest");
    }
  }
}
