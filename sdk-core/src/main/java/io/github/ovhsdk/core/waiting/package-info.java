/** What takes more than one call: waiting for a state, and changing what others change too. */
@NullMarked
package io.github.ovhsdk.core.waiting;

import org.jspecify.annotations.NullMarked;
