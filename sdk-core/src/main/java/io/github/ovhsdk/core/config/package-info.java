/** Endpoint and credentials from the environment and from OVHcloud's configuration files. */
@NullMarked
package io.github.ovhsdk.core.config;

import org.jspecify.annotations.NullMarked;
