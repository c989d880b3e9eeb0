/** OVHcloud's section {@code /sample}: its operations and their query parameters. */
@NullMarked
package io.github.ovhsdk.v1.sample;

import org.jspecify.annotations.NullMarked;
