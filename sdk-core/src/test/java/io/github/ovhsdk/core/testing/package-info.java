/** What the tests of the transport share. */
@NullMarked
package io.github.ovhsdk.core.testing;

import org.jspecify.annotations.NullMarked;
