package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.List;
import java.util.stream.Stream;

/** An expansion whose outcome is known beforehand. */
record FixedExpansion<M>(FixedItems<M> objects) implements Expansion<M> {

  @Override
  public List<M> execute() {
    return objects.list().get();
  }

  @Override
  public Iterable<M> items() {
    return objects.items();
  }

  @Override
  public Stream<M> stream() {
    return objects.stream();
  }

  @Override
  public Pages<M> pages() {
    return objects.pages();
  }

  @Override
  public Expansion<M> pageSize(int objects) {
    return new FixedExpansion<>(
        new FixedItems<>(this.objects.list(), Arguments.positive(objects, "page size")));
  }

  @Override
  public Expansion<M> parallelism(int calls) {
    Arguments.positive(calls, "number of calls");
    return this;
  }

  @Override
  public Expansion<M> sortBy(String property) {
    Arguments.text(property, "property");
    return this;
  }

  @Override
  public Expansion<M> sortByDescending(String property) {
    Arguments.text(property, "property");
    return this;
  }

  @Override
  public Expansion<M> filter(ListFilter filter) {
    Arguments.required(filter, "filter");
    return this;
  }

  @Override
  public Expansion<M> batches(int idsPerRequest) {
    Arguments.atLeast(2, idsPerRequest, "number of ids per request");
    return this;
  }
}
