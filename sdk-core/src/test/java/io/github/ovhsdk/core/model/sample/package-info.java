/** Models written by hand exactly as the templates write them. */
@NullMarked
package io.github.ovhsdk.core.model.sample;

import org.jspecify.annotations.NullMarked;
