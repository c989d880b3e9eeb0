/** What generated interfaces say about themselves, readable at run time. */
@NullMarked
package io.github.ovhsdk.core.annotation;

import org.jspecify.annotations.NullMarked;
