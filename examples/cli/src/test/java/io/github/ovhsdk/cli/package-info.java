/** Tests of the command line. */
@NullMarked
package io.github.ovhsdk.cli;

import org.jspecify.annotations.NullMarked;
