package io.github.ovhsdk.spec.internal;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which models speak of which. All names are OVHcloud's. */
public final class References {

  private References() {}

  /** Returns the models that a model speaks of. */
  public static Set<String> of(Model model) {
    Set<String> names = new TreeSet<>();
    if (model instanceof ObjectModel object) {
      object.properties().forEach(p -> add(p.type(), names));
    }
    return names;
  }

  /**
   * Returns the models that the operations of a section speak of, and those that these speak of.
   */
  public static Set<String> reachable(Section section) {
    Set<String> direct = new TreeSet<>();
    section.operations().forEach(o -> add(o, direct));
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(direct);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (reached.add(name)) {
        section.model(name).ifPresent(model -> open.addAll(of(model)));
      }
    }
    return reached;
  }

  private static void add(Operation operation, Set<String> names) {
    operation.parameters().stream().map(Parameter::type).forEach(t -> add(t, names));
    add(operation.response(), names);
    if (operation.body() instanceof Body.Single single) {
      add(single.type(), names);
    } else if (operation.body() instanceof Body.Fields fields) {
      fields.fields().stream().map(Property::type).forEach(t -> add(t, names));
    }
    if (operation.expandsTo() != null) {
      names.add(operation.expandsTo());
    }
  }

  private static void add(TypeRef type, Set<String> names) {
    if (type instanceof TypeRef.ModelRef ref) {
      names.add(ref.name());
    } else if (type instanceof TypeRef.Array array) {
      add(array.items(), names);
    } else if (type instanceof TypeRef.MapOf map) {
      add(map.key(), names);
      add(map.values(), names);
    }
  }
}
