/** Reads the schemas of the API in OVHcloud's own form. */
@NullMarked
package io.github.ovhsdk.spec.schema;

import org.jspecify.annotations.NullMarked;
