/** What a typed call of the SDK costs, next to the same call written by hand. */
@NullMarked
package io.github.ovhsdk.benchmarks;

import org.jspecify.annotations.NullMarked;
