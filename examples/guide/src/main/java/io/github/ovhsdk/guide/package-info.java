/** The lines that the pages of the guide show, compiled and run. */
@NullMarked
package io.github.ovhsdk.guide;

import org.jspecify.annotations.NullMarked;
