package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;
import java.util.Iterator;
import java.util.TreeSet;
import java.util.function.Function;

/** What a shell offers for a value that is begun: what the bundled catalog knows. */
final class Candidates {

  private Candidates() {}

  /** The branches. */
  static final class Branches implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalog.bundled().branches().iterator();
    }
  }

  /** The paths of the sections. */
  static final class Sections implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalog.bundled().sections().stream().map(SectionSummary::path).distinct().iterator();
    }
  }

  /** The states of operations. */
  static final class States implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return values(o -> o.state().value());
    }
  }

  /** The verbs of operations. */
  static final class Verbs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return values(o -> o.key().method());
    }
  }

  /** The names of the endpoints. */
  static final class Endpoints implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Endpoint.all().stream().map(Endpoint::name).iterator();
    }
  }

  private static Iterator<String> values(Function<OperationSummary, String> value) {
    TreeSet<String> values = new TreeSet<>();
    Catalog.bundled().operations().forEach(o -> values.add(value.apply(o)));
    return values.iterator();
  }
}
