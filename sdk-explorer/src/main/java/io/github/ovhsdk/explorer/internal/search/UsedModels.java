package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the models that operations have to do with. */
public final class UsedModels {

  private UsedModels() {}

  /** The models in what an operation takes and answers, at any depth, by OVHcloud's names. */
  public static List<String> of(Section section, Operation operation) {
    return List.copyOf(models(section, operation));
  }

  private static SortedSet<String> models(Section section, Operation operation) {
    SortedSet<String> models = new TreeSet<>();
    operation.parameters().forEach(p -> collect(section, p.type(), models));
    if (operation.body() instanceof Body.Single single) {
      collect(section, single.type(), models);
    } else if (operation.body() instanceof Body.Fields fields) {
      fields.fields().forEach(f -> collect(section, f.type(), models));
    }
    collect(section, operation.response(), models);
    return models;
  }

  private static void collect(Section section, TypeRef type, SortedSet<String> models) {
    if (type instanceof TypeRef.MapOf map) {
      collect(section, map.key(), models);
    }
    if (type.innermost() instanceof TypeRef.ModelRef reference && models.add(reference.name())) {
      section
          .model(reference.name())
          .filter(Model.ObjectModel.class::isInstance)
          .map(Model.ObjectModel.class::cast)
          .ifPresent(o -> o.properties().forEach(p -> collect(section, p.type(), models)));
    }
  }
}
