package io.github.ovhsdk.spec.internal.json;

/** Something that is no JSON, and where. */
public final class JsonSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Json.Place place;

  JsonSyntaxException(String message, Json.Place place) {
    super(message);
    this.place = place;
  }

  /** Where reading stopped. */
  public Json.Place place() {
    return place;
  }
}
