package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;

/**
 * One answer to the request for a list's objects: objects, or ids where the list knows no better.
 *
 * @param elements what is to become objects
 * @param answer the answer that they came in
 * @param plain whether it is the list as it is without a request for objects and their pages
 */
record ElementPage(List<JsonValue> elements, Answer<List<JsonValue>> answer, boolean plain) {}
