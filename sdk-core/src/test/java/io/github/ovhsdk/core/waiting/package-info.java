@NullMarked
package io.github.ovhsdk.core.waiting;

import org.jspecify.annotations.NullMarked;
