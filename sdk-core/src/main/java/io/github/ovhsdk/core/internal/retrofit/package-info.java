/**
 * The bridge from annotated interfaces to call objects.
 *
 * <p>The annotations are Retrofit's, with their meaning there; what reads them is ours. Retrofit
 * itself makes an OkHttp call of each request, with a record of all arguments, for a caller who is
 * to execute that; here the request is all that is wanted, and it is made at a fraction of the
 * memory and of the time at the start of a program. Tests hold both to the same requests.
 */
@NullMarked
package io.github.ovhsdk.core.internal.retrofit;

import org.jspecify.annotations.NullMarked;
