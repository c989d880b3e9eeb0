/** When a call that failed is sent again. */
@NullMarked
package io.github.ovhsdk.core.retry;

import org.jspecify.annotations.NullMarked;
