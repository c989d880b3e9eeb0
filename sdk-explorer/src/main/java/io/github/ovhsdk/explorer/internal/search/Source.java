package io.github.ovhsdk.explorer.internal.search;

import java.util.List;

/** Where a search has from what it knows of a catalog's operations, in the catalog's order. */
public interface Source {

  /** Makes or reads the index. */
  Index index();

  /** Collects or reads the facts of each operation. */
  List<Facts> facts();

  /** Collects or reads the models of each operation, as {@link UsedModels} does. */
  List<List<String>> models();
}
