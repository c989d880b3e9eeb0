/** The model of OVHcloud's API: sections, operations, parameters, types. */
@NullMarked
package io.github.ovhsdk.spec;

import org.jspecify.annotations.NullMarked;
