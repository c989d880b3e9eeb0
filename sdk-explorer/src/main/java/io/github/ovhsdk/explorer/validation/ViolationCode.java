package io.github.ovhsdk.explorer.validation;

import java.util.Locale;

/** What kind of thing is wrong. More may come. */
public enum ViolationCode {
  /** A parameter, a field or a body that must be given is not there. */
  MISSING,
  /** The operation has no such parameter. */
  UNKNOWN_PARAMETER,
  /** The object has no such field. */
  UNKNOWN_FIELD,
  /** The operation takes no body. */
  UNEXPECTED_BODY,
  /** The value is of another kind of JSON, or the text of no such kind. */
  WRONG_TYPE,
  /** The value is of the right kind, and spelled otherwise than its type asks. */
  WRONG_FORMAT,
  /** A number that its type cannot hold. */
  OUT_OF_RANGE,
  /** The enumeration has no such value. */
  UNKNOWN_VALUE,
  /** Null where it may not be. */
  NULL,
  /** A field is set that only the API sets. */
  READ_ONLY,
  /** A parameter is given more than once, and is no list. */
  REPEATED,
  /** A parameter in the path is empty. */
  EMPTY,
  /** A parameter in the path is {@code .} or {@code ..}, which would be another path. */
  DOT_SEGMENT,
  /** A control character, such as a line break, in a parameter. */
  CONTROL_CHARACTER,
  /** Half of a surrogate pair in a parameter, or anything but ASCII in a header. */
  UNSENDABLE_CHARACTER,
  /** A block of addresses that names an address inside of the block. */
  HOST_BITS,
  /** Lists and objects in each other, more than 256 of them; what is deeper is not checked. */
  TOO_DEEP,
  /** There is more of this than is listed: the first thousand are. */
  MORE;

  /** Returns the word that stands for it where programs read, such as {@code unknown-field}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
