/** Typed calls of a warm JVM. */
@NullMarked
package io.github.ovhsdk.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
