/** What the operations of {@code /sample} take and answer. */
@NullMarked
package io.github.ovhsdk.v1.sample.model;

import org.jspecify.annotations.NullMarked;
