package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads several objects by one request. Whatever does not come back as an object is read once more
 * by itself, which then says what is the matter with it; so is everything, where the operation does
 * not take several ids.
 */
final class BatchStep<M> extends RequestStep<M, Answer<JsonValue>> {
  private final ItemRequests<M> requests;
  private final List<String> ids;
  private final String separator;
  private final AtomicBoolean batchesWork;

  /**
   * Creates a step.
   *
   * @param batchesWork false once the operation has turned out not to take several ids; shared by
   *     all steps of an iteration
   */
  BatchStep(
      ItemRequests<M> requests, List<String> ids, String separator, AtomicBoolean batchesWork) {
    this.requests = requests;
    this.ids = ids;
    this.separator = separator;
    this.batchesWork = batchesWork;
  }

  @Override
  CompletableFuture<Answer<JsonValue>> send() {
    return requests.batchAsync(ids, separator);
  }

  @Override
  Answer<JsonValue> ask() {
    return requests.batch(ids, separator);
  }

  @Override
  void start() {
    if (batchesWork.get()) {
      super.start();
    }
  }

  @Override
  Outcome<M> finish() throws InterruptedException {
    if (!isStarted() && !batchesWork.get()) {
      return instead(oneByOne());
    }
    Answer<JsonValue> answer;
    try {
      answer = answer();
    } catch (OvhApiException e) {
      if (!isAboutIds(e.status())) {
        throw e;
      }
      return instead(withoutBatches());
    } catch (InvalidAnswerException e) {
      return instead(withoutBatches());
    }
    List<@Nullable JsonValue> objects = objects(answer.value());
    return instead(objects == null ? withoutBatches() : steps(objects, answer));
  }

  /** Returns whether a status can mean that one of the ids, or their number, is the problem. */
  private static boolean isAboutIds(int status) {
    return status >= 400 && status < 500 && status != 401 && status != 407 && status != 429;
  }

  /**
   * Returns the object of each id, null where none came; or null if they cannot be told apart.
   *
   * <p>OVHcloud's control panel takes the objects out of members named {@code value}; that there
   * are {@code key} and {@code error} beside it, or that the elements are the objects themselves,
   * is said elsewhere.
   */
  private @Nullable List<@Nullable JsonValue> objects(@Nullable JsonValue answer) {
    if (answer == null || answer.kind() != JsonValue.Kind.ARRAY) {
      return null;
    }
    List<JsonValue> elements = answer.elements();
    boolean wrapped = !elements.isEmpty() && elements.stream().allMatch(BatchStep::isWrapped);
    if (wrapped && elements.stream().allMatch(each -> ids.contains(key(each)))) {
      Map<String, @Nullable JsonValue> byKey = new HashMap<>();
      elements.forEach(each -> byKey.put(key(each), unwrapped(each)));
      List<@Nullable JsonValue> objects = new ArrayList<>();
      ids.forEach(id -> objects.add(byKey.get(id)));
      return objects;
    }
    if (elements.size() != ids.size()) {
      return null;
    }
    List<@Nullable JsonValue> objects = new ArrayList<>();
    for (JsonValue each : elements) {
      objects.add(wrapped ? unwrapped(each) : ItemRequests.isObject(each) ? each : null);
    }
    return objects;
  }

  /** Returns whether an element is an object in a wrapping, or what went wrong with it. */
  private static boolean isWrapped(JsonValue element) {
    if (!ItemRequests.isObject(element)
        || !Set.of("key", "value", "error").containsAll(element.members().keySet())) {
      return false;
    }
    JsonValue value = element.get("value");
    return value == null
        ? element.get("error") != null
        : value.isNull() || ItemRequests.isObject(value);
  }

  private static @Nullable JsonValue unwrapped(JsonValue element) {
    JsonValue value = element.get("value");
    JsonValue error = element.get("error");
    return value == null || value.isNull() || error != null && !error.isNull() ? null : value;
  }

  private static @Nullable String key(JsonValue element) {
    JsonValue key = element.get("key");
    if (key == null) {
      return null;
    }
    return key.kind() == JsonValue.Kind.STRING ? key.asString() : key.toString();
  }

  private List<ExpansionStep<M>> steps(
      List<@Nullable JsonValue> objects, Answer<JsonValue> answer) {
    List<ExpansionStep<M>> steps = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      JsonValue object = objects.get(i);
      steps.add(
          object == null
              ? new SingleStep<>(requests, ids.get(i))
              : new ReadyStep<>(() -> requests.object(object, answer)));
    }
    return steps;
  }

  private List<ExpansionStep<M>> withoutBatches() {
    batchesWork.set(false);
    return oneByOne();
  }

  private List<ExpansionStep<M>> oneByOne() {
    List<ExpansionStep<M>> steps = new ArrayList<>();
    ids.forEach(id -> steps.add(new SingleStep<>(requests, id)));
    return steps;
  }
}
