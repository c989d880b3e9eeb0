/** The one place where OkHttp shows, for what the client's own settings do not offer. */
@NullMarked
package io.github.ovhsdk.core.okhttp;

import org.jspecify.annotations.NullMarked;
