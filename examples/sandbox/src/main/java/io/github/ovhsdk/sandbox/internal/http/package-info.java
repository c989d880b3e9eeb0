/** What the sandbox is asked and what it answers, whatever server carries it. */
@NullMarked
package io.github.ovhsdk.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
