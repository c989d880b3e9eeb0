package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an object has to be like for an {@link Expansion} to have it. Immutable.
 *
 * <p>The operators are those that OVHcloud's control panel uses; which properties of which lists
 * they work on is not documented.
 */
public final class ListFilter {
  private final String text;

  private ListFilter(String property, String operator, String encodedValue) {
    this.text =
        PercentEncoding.encode(Arguments.text(property, "property"))
            + ":"
            + operator
            + "="
            + encodedValue;
  }

  /** Returns a filter for objects whose property has this value. */
  public static ListFilter equalTo(String property, Object value) {
    return of(property, "eq", value);
  }

  /** Returns a filter for objects whose property has another value. */
  public static ListFilter notEqualTo(String property, Object value) {
    return of(property, "ne", value);
  }

  /** Returns a filter for objects whose property is less, or before. */
  public static ListFilter lessThan(String property, Object value) {
    return of(property, "lt", value);
  }

  /** Returns a filter for objects whose property is greater, or after. */
  public static ListFilter greaterThan(String property, Object value) {
    return of(property, "gt", value);
  }

  /**
   * Returns a filter for objects whose property has this pattern, in which {@code %} stands for any
   * characters: {@code %prod%} is what contains {@code prod}.
   */
  public static ListFilter like(String property, String pattern) {
    return of(property, "like", pattern);
  }

  /**
   * Returns a filter for objects whose property has one of these values.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ListFilter in(String property, List<?> values) {
    if (Arguments.required(values, "list of values").isEmpty()) {
      throw new IllegalArgumentException("The list of values is empty.");
    }
    return new ListFilter(
        property, "in", values.stream().map(ListFilter::encoded).collect(Collectors.joining(",")));
  }

  /**
   * Returns a filter with an operator that this class does not know.
   *
   * @param operator its name, such as {@code nlike}
   * @param value a text, number, date, enumeration or boolean
   */
  public static ListFilter of(String property, String operator, Object value) {
    String name = PercentEncoding.encode(Arguments.text(operator, "operator"));
    return new ListFilter(property, name, encoded(value));
  }

  private static String encoded(Object value) {
    return PercentEncoding.encode(JsonCodec.text(Arguments.required(value, "value")));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListFilter that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the filter as it is sent, such as {@code state:eq=ok}. */
  @Override
  public String toString() {
    return text;
  }
}
