/** From the start of a JVM to its first typed answer. */
@NullMarked
package io.github.ovhsdk.benchmarks.start;

import org.jspecify.annotations.NullMarked;
