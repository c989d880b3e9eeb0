/** Makes the contract from OVHcloud's schemas. */
@NullMarked
package io.github.ovhsdk.spec.importer;

import org.jspecify.annotations.NullMarked;
