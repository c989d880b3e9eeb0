package io.github.ovhsdk.core.model;

/**
 * What of a model is written.
 *
 * @param readOnly whether read-only properties are
 * @param unknown whether properties that the model does not know are
 */
record WriteRules(boolean readOnly, boolean unknown) {

  static final WriteRules EVERYTHING = new WriteRules(true, true);

  static WriteRules body(boolean unknownProperties) {
    return new WriteRules(false, unknownProperties);
  }
}
