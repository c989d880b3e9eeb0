package io.github.ovhsdk.core.model;

/**
 * Thrown by an accessor of a model when what OVHcloud sent for the property is not of its type: a
 * text that is no date, a string in place of a number. The rest of the model is not affected,
 * {@link OvhModel#raw} has what was received, and writing the model back writes that.
 *
 * <p>The message does not repeat the value, which may be a secret.
 */
public final class UnreadablePropertyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String model;
  private final String property;

  /**
   * Creates the exception.
   *
   * @param model the model's simple class name
   * @param property the property's name in JSON
   * @param place where inside the property, such as {@code [2]}; empty for the property itself
   * @param reason what does not fit
   */
  public UnreadablePropertyException(String model, String property, String place, String reason) {
    super(
        "%s.%s%s cannot be read: %s. raw(\"%s\") returns what was received."
            .formatted(model, property, place, reason, property));
    this.model = model;
    this.property = property;
  }

  /** Returns the simple class name of the model. */
  public String model() {
    return model;
  }

  /** Returns the name of the property in JSON. */
  public String property() {
    return property;
  }
}
