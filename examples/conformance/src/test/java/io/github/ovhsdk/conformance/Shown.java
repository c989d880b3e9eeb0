package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.model.OvhModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a body shows in an object that was read: the fields that both have, as the same thing.
 *
 * @param same the fields that the object has as they were sent
 * @param other those that it has otherwise, with what is wrong
 */
record Shown(Set<String> same, Set<String> other) {

  /**
   * Compares an object with what was sent.
   *
   * @param sent the shape of the body; null where there is none
   * @param apart the fields of the body that say nothing about the object
   */
  static Shown of(
      @Nullable Shape sent,
      @Nullable Tree body,
      Set<String> apart,
      Shape shape,
      @Nullable Object object) {
    Shown shown = new Shown(new LinkedHashSet<>(), new LinkedHashSet<>());
    if (sent != null && body instanceof Tree.Obj given) {
      Tree.Obj rest = given;
      for (String name : apart) {
        rest = rest.without(name);
      }
      shown.add("", sent, rest, shape, object);
    }
    return shown;
  }

  private void add(String where, Shape sent, Tree json, Shape shape, @Nullable Object object) {
    if (sent instanceof Shape.ModelOf from && shape instanceof Shape.ModelOf to) {
      if (object instanceof OvhModel model) {
        addMembers(where, from.model(), ((Tree.Obj) json).members(), to.model(), model);
      } else {
        other.add(where + " is " + object + " for " + json);
      }
    } else if (sent instanceof Shape.ListOf from && shape instanceof Shape.ListOf to) {
      addElements(where, from.element(), ((Tree.Arr) json).elements(), to.element(), object);
    } else if (sent.equals(shape)) {
      String problem = Values.problem(shape, json, object);
      if (problem == null) {
        same.add(where);
      } else {
        other.add(where + " " + problem);
      }
    }
  }

  private void addElements(
      String where, Shape sent, List<Tree> json, Shape shape, @Nullable Object object) {
    if (object instanceof List<?> list && list.size() == json.size()) {
      for (int i = 0; i < json.size(); i++) {
        add(where + "/" + i, sent, json.get(i), shape, list.get(i));
      }
    } else {
      other.add(where + " is " + object + " for " + json);
    }
  }

  private void addMembers(
      String where, Model sent, Map<String, Tree> json, Model shape, OvhModel object) {
    for (Model.Property property : sent.properties()) {
      Tree value = json.get(property.name());
      if (value != null) {
        addMember(where, property, value, shape, object);
      }
    }
  }

  private void addMember(
      String where, Model.Property sent, Tree json, Model shape, OvhModel object) {
    for (Model.Property property : shape.properties()) {
      if (property.name().equals(sent.name())) {
        Object value = Reflection.get(object, property);
        add(where + "/" + sent.name(), sent.shape(), json, property.shape(), value);
        return;
      }
    }
    // What a resource of v2 does not have itself may be a part of what is wanted of it.
    for (Model.Property property : shape.properties()) {
      if (property.name().equals("targetSpec")
          && property.shape() instanceof Shape.ModelOf wanted
          && Reflection.get(object, property) instanceof OvhModel target) {
        addMember(where + "/targetSpec", sent, json, wanted.model(), target);
      }
    }
  }
}
