package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.naming.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the names of properties that a model does not have any more. */
final class GoneProperties {

  private GoneProperties() {}

  /**
   * Returns the ledger with those that had OVHcloud's own name: it knows all others already. Models
   * that are gone as a whole are left out, and so are those that became common.
   *
   * @param old models under their names
   */
  static Ledger keep(Ledger ledger, String scope, Map<String, Model> old, Map<String, Model> now) {
    Ledger kept = ledger;
    for (Model model : old.values()) {
      boolean ofScope = model.common() == scope.equals(Ledger.COMMON);
      if (ofScope
          && model instanceof ObjectModel was
          && now.get(model.name()) instanceof ObjectModel is) {
        Set<String> there =
            is.properties().stream().map(Property::name).collect(Collectors.toSet());
        List<String> gone =
            was.properties().stream()
                .filter(property -> property.name().equals(property.javaName()))
                .map(Property::name)
                .filter(name -> !there.contains(name))
                .toList();
        kept = kept.withOwnNames(scope, model.name(), gone);
      }
    }
    return kept;
  }
}
