/**
 * Reads and writes the contract: one OpenAPI 3.0 document per section, and what stands beside them.
 */
@NullMarked
package io.github.ovhsdk.spec.contract;

import org.jspecify.annotations.NullMarked;
