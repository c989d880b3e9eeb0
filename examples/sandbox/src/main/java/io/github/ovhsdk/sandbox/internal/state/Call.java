package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, understood.
 *
 * @param operation what is called
 * @param path what it is called on
 * @param query the decoded values of the query by name
 * @param body the body; null where there is none
 * @param request the request as it came, for its headers
 */
record Call(
    Declared operation,
    ResourcePath path,
    Map<String, List<String>> query,
    @Nullable JsonValue body,
    ApiRequest request) {}
