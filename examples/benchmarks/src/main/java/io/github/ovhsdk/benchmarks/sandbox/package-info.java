/** How fast the sandbox starts and answers, and what it keeps in memory. */
@NullMarked
package io.github.ovhsdk.benchmarks.sandbox;

import org.jspecify.annotations.NullMarked;
