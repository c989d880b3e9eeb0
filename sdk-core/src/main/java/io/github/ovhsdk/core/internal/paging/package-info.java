/**
 * Lists: their pages, by cursor or by number, and the objects behind their ids. Builds on the
 * transport, which knows nothing of it.
 */
@NullMarked
package io.github.ovhsdk.core.internal.paging;

import org.jspecify.annotations.NullMarked;
