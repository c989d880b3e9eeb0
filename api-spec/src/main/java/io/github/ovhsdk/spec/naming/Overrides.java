package io.github.ovhsdk.spec.naming;

/**
 * Names that a person chose where the rules gave an odd one, read from a reviewed file. Immutable.
 */
public interface Overrides {}
