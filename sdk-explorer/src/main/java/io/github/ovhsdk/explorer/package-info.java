/**
 * What OVHcloud's API console knows, as a library: the catalog of every operation, search, the way
 * from a concrete URL to its operation, the OAuth2 scopes that open it, and example documents.
 */
@NullMarked
package io.github.ovhsdk.explorer;

import org.jspecify.annotations.NullMarked;
