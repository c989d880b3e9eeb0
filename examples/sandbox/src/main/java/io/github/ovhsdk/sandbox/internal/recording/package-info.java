/** What is kept of a request, without its secrets. */
@NullMarked
package io.github.ovhsdk.sandbox.internal.recording;

import org.jspecify.annotations.NullMarked;
