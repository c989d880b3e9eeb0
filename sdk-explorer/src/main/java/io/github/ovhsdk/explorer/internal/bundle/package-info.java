/**
 * The contract in the explorer's jar: one compact document per section, and an index of sections
 * and operations for what is asked before any section is loaded.
 */
@NullMarked
package io.github.ovhsdk.explorer.internal.bundle;

import org.jspecify.annotations.NullMarked;
