/**
 * Tests over all sections at once. They read the contract with a reader of their own, and derive
 * from it anew what the generated code has to be.
 */
@NullMarked
package io.github.ovhsdk.conformance;

import org.jspecify.annotations.NullMarked;
