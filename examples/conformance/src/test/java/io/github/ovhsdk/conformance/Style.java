package io.github.ovhsdk.conformance;

/**
 * How JSON is made of a shape.
 *
 * @param missing how likely it is that a property is missing
 * @param nulls how likely it is that a property, an element of a list or a value of a map is null,
 *     whether it may be or not
 * @param odd whether spellings may be unusual and values of enumerations unknown
 * @param unknown whether models have properties that the contract does not
 * @param readOnly whether read-only properties are there
 * @param depth how many models may be inside of each other before they are left empty
 */
record Style(
    double missing, double nulls, boolean odd, boolean unknown, boolean readOnly, int depth) {

  /** Every property, every oddity. */
  static final Style EVERYTHING = new Style(0, 0, true, true, true, 4);

  /** Any properties, every oddity. */
  static final Style ANYTHING = new Style(0.3, 0.3, true, true, true, 4);

  /** Every property, nothing unusual. */
  static final Style TIDY = new Style(0, 0, false, false, true, 4);

  /** Every property, every oddity, empty models inside. */
  static final Style FLAT = new Style(0, 0, true, true, true, 0);

  /** What a careful caller sends. */
  static final Style REQUEST = new Style(0, 0, false, false, false, 8);
}
