/**
 * A folder of sections, in the form of the contract or of OVHcloud's schemas, read as a catalog.
 */
@NullMarked
package io.github.ovhsdk.explorer.internal.source;

import org.jspecify.annotations.NullMarked;
