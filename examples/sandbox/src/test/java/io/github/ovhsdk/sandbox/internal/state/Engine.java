package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An engine that is called as a server would. */
final class Engine {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00.5Z"), ZoneOffset.UTC);

  private static final Catalog CATALOG = Catalog.bundled();

  private final StateEngine engine;

  private Engine(boolean strict, int reads) {
    this.engine = new StateEngine(CATALOG, new StateEngine.Settings(CLOCK, strict, reads));
  }

  static Engine lenient() {
    return new Engine(false, 1);
  }

  static Engine strict() {
    return new Engine(true, 1);
  }

  static Engine ofReads(int reads) {
    return new Engine(false, reads);
  }

  StateEngine state() {
    return engine;
  }

  Engine seeded(String seeds) {
    engine.seed(JsonValue.parse(seeds));
    return this;
  }

  Answer get(String url, String... headers) {
    return call("GET", url, "", headers);
  }

  /** What a request answers that has to succeed. */
  JsonValue json(String url, String... headers) {
    Answer answer = get(url, headers);
    if (answer.status() != 200 || answer.json() == null) {
      throw new AssertionError(url + " answers " + answer);
    }
    return answer.json();
  }

  Answer post(String url, String body) {
    return call("POST", url, body);
  }

  Answer put(String url, String body) {
    return call("PUT", url, body);
  }

  Answer delete(String url) {
    return call("DELETE", url, "");
  }

  Answer call(String method, String url, String body, String... headers) {
    if (!(CATALOG.match(method, url) instanceof OperationMatch.Found found)) {
      throw new AssertionError("There is no " + method + " " + url);
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      fields.put(headers[i].toLowerCase(Locale.ROOT), List.of(headers[i + 1]));
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return engine.answer(
        found,
        body.isEmpty() ? null : JsonValue.parse(body),
        new ApiRequest(method, url, fields, bytes));
  }
}
