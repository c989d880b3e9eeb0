package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.model.OvhModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a list and its items.
 *
 * @param list {@code GET /x}
 * @param create {@code POST /x}
 * @param read {@code GET /x/{id}}
 * @param change {@code PUT /x/{id}}; null where there is none
 * @param delete {@code DELETE /x/{id}}; null where there is none
 */
record CollectionOperations(
    Operation list,
    Operation create,
    Operation read,
    @Nullable Operation change,
    @Nullable Operation delete) {

  /** Returns those of the contract: wherever a list can be read, added to, and its items read. */
  static List<CollectionOperations> all() {
    Map<String, Operation> byEndpoint = new HashMap<>();
    List<Operation> operations =
        Contract.sections().stream().flatMap(each -> each.operations().stream()).toList();
    operations.forEach(each -> byEndpoint.put(endpoint(each.verb(), each.path()), each));
    List<CollectionOperations> all = new ArrayList<>();
    for (Operation read : operations) {
      int slash = read.path().lastIndexOf('/');
      String path = read.path().substring(0, slash);
      Operation list = byEndpoint.get(endpoint("GET", path));
      Operation create = byEndpoint.get(endpoint("POST", path));
      boolean item = read.verb().equals("GET") && read.path().startsWith("/{", slash);
      if (item && list != null && create != null) {
        all.add(
            new CollectionOperations(
                list,
                create,
                read,
                byEndpoint.get(endpoint("PUT", read.path())),
                byEndpoint.get(endpoint("DELETE", read.path()))));
      }
    }
    return all;
  }

  /** Operations on one path may call its parameters differently. */
  private static String endpoint(String verb, String path) {
    return verb + " " + path.replaceAll("\\{[^}]*}", "{}");
  }

  /** Returns what the last parameter of an item's path is. */
  Operation.Parameter id() {
    String path = read.path();
    String name = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
    return read.parameters("path").stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the id of an element of the list: itself, or one of its properties. */
  Object id(Object element) {
    Object id = element;
    if (element instanceof OvhModel model) {
      Model.Property property = idProperty(elementModel());
      id = Objects.requireNonNull(Reflection.get(model, property), property.name());
    }
    Shape shape = id().shape();
    return id.getClass().getName().equals(shape.javaName()) ? id : Values.java(shape, text(id));
  }

  private Model elementModel() {
    Shape element = ((Shape.ListOf) Objects.requireNonNull(list.answer())).element();
    return ((Shape.ModelOf) element).model();
  }

  /** The property that is called like the parameter, or like the end of it, or just an id. */
  private Model.Property idProperty(Model model) {
    String name = id().name().toLowerCase(Locale.ROOT);
    return model.properties().stream()
        .filter(each -> name.endsWith(each.name().toLowerCase(Locale.ROOT)))
        .max(Comparator.comparingInt(each -> each.name().length()))
        .or(() -> model.properties().stream().filter(p -> p.name().equals("id")).findFirst())
        .orElseThrow(() -> new AssertionError(model + " has no id"));
  }

  /** The JSON of an id that its list holds as another Java type than a path takes. */
  private static Tree text(Object id) {
    return id instanceof Number ? new Tree.Num(id.toString()) : new Tree.Text(id.toString());
  }

  @Override
  public String toString() {
    return list.path();
  }
}
