/** The ways to call that are compared. */
@NullMarked
package io.github.ovhsdk.benchmarks.sides;

import org.jspecify.annotations.NullMarked;
