/** What the operations, interfaces, models and properties of the API are called in Java. */
@NullMarked
package io.github.ovhsdk.spec.naming;

import org.jspecify.annotations.NullMarked;
