/** Who calls: the kinds of credentials that OVHcloud's API takes. */
@NullMarked
package io.github.ovhsdk.core.auth;

import org.jspecify.annotations.NullMarked;
