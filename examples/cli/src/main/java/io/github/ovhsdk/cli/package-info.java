/** {@code ovh}, the explorer as a command line. */
@NullMarked
package io.github.ovhsdk.cli;

import org.jspecify.annotations.NullMarked;
