/** What answers: the same bytes to whoever asks. */
@NullMarked
package io.github.ovhsdk.benchmarks.server;

import org.jspecify.annotations.NullMarked;
