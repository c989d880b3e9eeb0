/**
 * Who calls, and what they may: OAuth2 with its sign-in page, scopes, and application keys with
 * their signatures, as OVHcloud has them. No HTTP server is needed here: {@link
 * io.github.ovhsdk.sandbox.internal.auth.Authentication} turns requests into answers.
 */
@NullMarked
package io.github.ovhsdk.sandbox.internal.auth;

import org.jspecify.annotations.NullMarked;
