package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is to be done for the elements of a page, in their order. */
final class StepIterator<M> implements Iterator<ExpansionStep<M>> {
  /** What can separate ids in a path without being encoded there; OVHcloud's own choice first. */
  private static final List<String> SEPARATORS = List.of(",", ";", "!");

  private final ItemRequests<M> requests;
  private final int batch;
  private final ElementPage page;
  private final AtomicBoolean batchesWork;
  private int index;

  StepIterator(ItemRequests<M> requests, int batch, ElementPage page, AtomicBoolean batchesWork) {
    this.requests = requests;
    this.batch = batch;
    this.page = page;
    this.batchesWork = batchesWork;
  }

  @Override
  public boolean hasNext() {
    return index < page.elements().size();
  }

  @Override
  public ExpansionStep<M> next() {
    JsonValue element = page.elements().get(index);
    if (ItemRequests.isObject(element)) {
      index++;
      return new ReadyStep<>(() -> requests.object(element, page.answer()));
    }
    String id = ItemRequests.id(element);
    if (id == null) {
      index++;
      return new ReadyStep<>(
          () -> {
            throw requests.neither(page.answer());
          });
    }
    if (batch > 1 && batchesWork.get()) {
      return batch(id);
    }
    index++;
    return new SingleStep<>(requests, id);
  }

  /** Takes as many ids as the batch may have, or as there are before something else. */
  private ExpansionStep<M> batch(String first) {
    List<String> ids = new ArrayList<>();
    List<String> separators = SEPARATORS;
    int length = 0;
    while (ids.size() < batch && hasNext()) {
      String id = ItemRequests.id(page.elements().get(index));
      if (id == null) {
        break;
      }
      List<String> left = separators.stream().filter(each -> !id.contains(each)).toList();
      length += PercentEncoding.encode(id).length() + 1;
      if (left.isEmpty() || !requests.isBearable(length)) {
        break;
      }
      separators = left;
      ids.add(id);
      index++;
    }
    if (ids.size() > 1) {
      return new BatchStep<>(requests, ids, separators.get(0), batchesWork);
    }
    // Without a separator in it, the path names one object, and that is what comes.
    if (ids.isEmpty()) {
      index++;
    }
    return new SingleStep<>(requests, first);
  }
}
