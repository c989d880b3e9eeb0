package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds which property holds what a path calls an item by. */
final class IdProperty {

  private IdProperty() {}

  /**
   * Returns the property that has the parameter's name, or else the end of it ({@code userId} and
   * {@code id}, {@code zoneName} and {@code name}), {@code id}, the beginning of it ({@code
   * ipBlock} and {@code ip}), {@code name}, {@code login}.
   */
  static @Nullable Property of(SectionTypes types, Model.ObjectModel model, String parameter) {
    List<Property> candidates =
        model.properties().stream().filter(p -> isSingle(types, p.type())).toList();
    for (String name : names(candidates, parameter)) {
      for (Property property : candidates) {
        if (property.name().equals(name)) {
          return property;
        }
      }
    }
    return null;
  }

  private static List<String> names(List<Property> candidates, String parameter) {
    List<String> names = new ArrayList<>();
    names.add(parameter);
    candidates.stream()
        .map(Property::name)
        .filter(name -> isEnd(parameter, name))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(names::add);
    names.add("id");
    candidates.stream()
        .map(Property::name)
        .filter(name -> isBeginning(parameter, name))
        .forEach(names::add);
    names.add("name");
    names.add("login");
    return names;
  }

  /** Whether a camel-case name ends with another one: {@code userId} with {@code id}. */
  private static boolean isEnd(String name, String end) {
    int start = name.length() - end.length();
    return start > 0
        && Character.isUpperCase(name.charAt(start))
        && name.substring(start).toLowerCase(Locale.ROOT).equals(end.toLowerCase(Locale.ROOT));
  }

  /** Whether a camel-case name begins with another one: {@code ipBlock} with {@code ip}. */
  static boolean isBeginning(String name, String beginning) {
    return name.length() > beginning.length()
        && name.startsWith(beginning)
        && Character.isUpperCase(name.charAt(beginning.length()));
  }

  private static boolean isSingle(SectionTypes types, TypeRef type) {
    return type instanceof TypeRef.Scalar
        || type instanceof TypeRef.ModelRef
            && types.model(type).orElse(null) instanceof Model.EnumModel;
  }
}
