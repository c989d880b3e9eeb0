/** JSON as a tree that knows where it stood, on nothing but jackson-core. */
@NullMarked
package io.github.ovhsdk.spec.internal.json;

import org.jspecify.annotations.NullMarked;
