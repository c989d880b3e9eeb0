/** How the client is put together; nobody's business outside this module. */
@NullMarked
package io.github.ovhsdk.core.internal;

import org.jspecify.annotations.NullMarked;
