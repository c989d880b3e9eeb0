/** Runs the lines that the pages of the guide show, and holds the pages to them. */
@NullMarked
package io.github.ovhsdk.guide;

import org.jspecify.annotations.NullMarked;
