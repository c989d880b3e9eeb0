/** What the explorer costs: its speed in a fresh JVM and a warm one, its memory and its size. */
@NullMarked
package io.github.ovhsdk.benchmarks.explorer;

import org.jspecify.annotations.NullMarked;
