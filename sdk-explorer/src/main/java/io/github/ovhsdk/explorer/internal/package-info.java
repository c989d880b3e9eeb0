/** Small things that several packages of the explorer need, and nobody else. */
@NullMarked
package io.github.ovhsdk.explorer.internal;

import org.jspecify.annotations.NullMarked;
