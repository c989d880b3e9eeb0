/** The models that are the same in all sections. */
@NullMarked
package io.github.ovhsdk.common.model;

import org.jspecify.annotations.NullMarked;
