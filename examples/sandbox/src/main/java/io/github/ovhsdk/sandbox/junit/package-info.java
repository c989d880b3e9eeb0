/** Lets JUnit 5 start the sandbox, and hand it to tests. */
@NullMarked
package io.github.ovhsdk.sandbox.junit;

import org.jspecify.annotations.NullMarked;
