/** Getting consumer keys, over the calls of an ordinary client. */
@NullMarked
package io.github.ovhsdk.core.internal.consumerkey;

import org.jspecify.annotations.NullMarked;
