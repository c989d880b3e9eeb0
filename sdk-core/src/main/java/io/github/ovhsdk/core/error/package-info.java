/**
 * What can go wrong, as unchecked exceptions: one class per thing that a caller may want to handle.
 */
@NullMarked
package io.github.ovhsdk.core.error;

import org.jspecify.annotations.NullMarked;
