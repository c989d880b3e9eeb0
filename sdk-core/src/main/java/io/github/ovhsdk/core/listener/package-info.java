/** Being told of calls: for metrics, traces and logs. */
@NullMarked
package io.github.ovhsdk.core.listener;

import org.jspecify.annotations.NullMarked;
