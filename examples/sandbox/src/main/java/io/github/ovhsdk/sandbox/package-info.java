/** A local OVHcloud made from the contract, to run and test programs without an account. */
@NullMarked
package io.github.ovhsdk.sandbox;

import org.jspecify.annotations.NullMarked;
