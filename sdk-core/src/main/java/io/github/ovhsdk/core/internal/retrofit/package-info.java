/** The bridge from annotated interfaces to call objects. */
@NullMarked
package io.github.ovhsdk.core.internal.retrofit;

import org.jspecify.annotations.NullMarked;
