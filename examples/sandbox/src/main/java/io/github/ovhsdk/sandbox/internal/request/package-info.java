/** What a request says to an operation, and what is wrong with it. */
@NullMarked
package io.github.ovhsdk.sandbox.internal.request;

import org.jspecify.annotations.NullMarked;
