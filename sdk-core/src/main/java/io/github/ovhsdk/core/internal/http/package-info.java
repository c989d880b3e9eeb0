/** The transport: from a prepared request to a typed answer or a typed error, in small steps. */
@NullMarked
package io.github.ovhsdk.core.internal.http;

import org.jspecify.annotations.NullMarked;
