package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.stream.Stream;

/** Makes everything out of a catalog's sections. */
public final class CatalogSource implements Source {

  private final Catalog catalog;

  /** Takes a catalog, of which all sections will be loaded. */
  public CatalogSource(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Index index() {
    IndexBuilder builder = new IndexBuilder();
    sections().forEach(s -> s.operations().forEach(o -> builder.add(s, o)));
    return builder.build();
  }

  @Override
  public List<Facts> facts() {
    return sections().flatMap(s -> s.operations().stream().map(Facts::of)).toList();
  }

  @Override
  public List<List<String>> models() {
    return sections().flatMap(s -> s.operations().stream().map(o -> UsedModels.of(s, o))).toList();
  }

  private Stream<Section> sections() {
    return catalog.sections().stream().flatMap(s -> catalog.section(s.branch(), s.path()).stream());
  }
}
