/** How operations are found: words, the index of them, and what ranks before what. */
@NullMarked
package io.github.ovhsdk.explorer.internal.search;

import org.jspecify.annotations.NullMarked;
