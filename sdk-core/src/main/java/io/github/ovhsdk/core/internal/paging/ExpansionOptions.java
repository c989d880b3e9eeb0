package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How ids are turned into objects.
 *
 * @param pageSize how many objects a page has
 * @param parallelism how many calls there are at a time
 * @param batch how many ids one request names; 1 for no batches
 * @param sort the property to sort by; null for the server's order
 * @param descending whether the greatest value comes first
 * @param filters what objects have to be like, all of it
 */
record ExpansionOptions(
    int pageSize,
    int parallelism,
    int batch,
    @Nullable String sort,
    boolean descending,
    List<ListFilter> filters) {

  ExpansionOptions {
    if (batch > 1 && (sort != null || !filters.isEmpty())) {
      throw new IllegalStateException(
          "Batches read objects by their ids: they can neither sort nor filter.");
    }
  }

  static ExpansionOptions ofPageSize(int pageSize) {
    return new ExpansionOptions(pageSize, 8, 1, null, false, List.of());
  }

  /** Returns whether something is asked for that only the server can do. */
  boolean isSelective() {
    return sort != null || !filters.isEmpty();
  }

  /** Returns the header fields that ask for objects, but for the number or cursor of a page. */
  Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    headers.put(PageHeaders.PAGE_MODE, "CachedObjectList-Pages");
    headers.put(PageHeaders.PAGE_SIZE, Integer.toString(pageSize));
    if (sort != null) {
      headers.put(PageHeaders.SORT, PercentEncoding.encode(sort));
      headers.put(PageHeaders.SORT_ORDER, descending ? "DESC" : "ASC");
    }
    if (!filters.isEmpty()) {
      headers.put(
          PageHeaders.FILTER,
          filters.stream().map(ListFilter::toString).collect(Collectors.joining("&")));
    }
    return headers;
  }

  ExpansionOptions withPageSize(int objects) {
    return new ExpansionOptions(objects, parallelism, batch, sort, descending, filters);
  }

  ExpansionOptions withParallelism(int calls) {
    return new ExpansionOptions(pageSize, calls, batch, sort, descending, filters);
  }

  ExpansionOptions withBatch(int ids) {
    return new ExpansionOptions(pageSize, parallelism, ids, sort, descending, filters);
  }

  ExpansionOptions withSort(String property, boolean greatestFirst) {
    return new ExpansionOptions(pageSize, parallelism, batch, property, greatestFirst, filters);
  }

  ExpansionOptions withFilter(ListFilter filter) {
    List<ListFilter> more = Stream.concat(filters.stream(), Stream.of(filter)).toList();
    return new ExpansionOptions(pageSize, parallelism, batch, sort, descending, more);
  }
}
