/**
 * What the sandbox remembers: what was created, changed and deleted, for every collection that the
 * contract has, without a word about any product.
 */
@NullMarked
package io.github.ovhsdk.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
