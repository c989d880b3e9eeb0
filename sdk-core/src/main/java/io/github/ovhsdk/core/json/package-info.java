/** JSON of any kind, for what no model describes. */
@NullMarked
package io.github.ovhsdk.core.json;

import org.jspecify.annotations.NullMarked;
