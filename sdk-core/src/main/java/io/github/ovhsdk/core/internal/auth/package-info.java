/** How credentials become header fields, and how tokens are obtained and kept. */
@NullMarked
package io.github.ovhsdk.core.internal.auth;

import org.jspecify.annotations.NullMarked;
