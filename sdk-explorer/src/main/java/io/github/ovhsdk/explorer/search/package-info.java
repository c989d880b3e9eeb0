/** Finds operations by words, by facts and by URLs, and says why. */
@NullMarked
package io.github.ovhsdk.explorer.search;

import org.jspecify.annotations.NullMarked;
