/** Requests that are put together at run time, for what no interface has a method for. */
@NullMarked
package io.github.ovhsdk.core.internal.untyped;

import org.jspecify.annotations.NullMarked;
