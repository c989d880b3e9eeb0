/** Whether a request or an answer is what the contract says, with all that is wrong at once. */
@NullMarked
package io.github.ovhsdk.explorer.validation;

import org.jspecify.annotations.NullMarked;
