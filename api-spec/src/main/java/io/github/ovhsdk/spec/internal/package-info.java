/** What the packages of this module share and nobody else should use. */
@NullMarked
package io.github.ovhsdk.spec.internal;

import org.jspecify.annotations.NullMarked;
