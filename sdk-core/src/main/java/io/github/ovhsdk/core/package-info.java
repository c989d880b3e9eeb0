/** The client of OVHcloud's API: what an application builds, calls and gets back. */
@NullMarked
package io.github.ovhsdk.core;

import org.jspecify.annotations.NullMarked;
