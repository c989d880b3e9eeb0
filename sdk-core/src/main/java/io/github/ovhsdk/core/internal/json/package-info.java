/** How JSON is read and written. Not for use outside the SDK. */
@NullMarked
package io.github.ovhsdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
