/** Tests of the quickstart. */
@NullMarked
package io.github.ovhsdk.quickstart;

import org.jspecify.annotations.NullMarked;
