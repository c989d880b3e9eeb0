package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Marks what a reviewed list says is a secret although its type does not. */
final class Secrets {

  private static final Set<String> LIST = load();

  private Secrets() {}

  /** The entries, in the words of the list. */
  static Set<String> list() {
    return LIST;
  }

  static Section markIn(Section section) {
    Map<String, Model> models = new TreeMap<>(section.models());
    models.replaceAll((name, model) -> model instanceof ObjectModel o ? mark(o) : model);
    List<Operation> operations = section.operations().stream().map(Secrets::mark).toList();
    return section.withModels(models).withOperations(operations);
  }

  private static Model mark(ObjectModel model) {
    List<Property> properties = mark(model.name(), model.properties());
    return properties.equals(model.properties()) ? model : model.withProperties(properties);
  }

  private static Operation mark(Operation operation) {
    String owner = operation.toString();
    List<Parameter> parameters =
        operation.parameters().stream()
            .map(p -> isListed(owner, p.name()) ? p.withSecret(true) : p)
            .toList();
    Body body = operation.body();
    if (body instanceof Body.Fields fields) {
      body = new Body.Fields(fields.javaName(), mark(owner, fields.fields()));
    }
    return operation.toBuilder().parameters(parameters).body(body).build();
  }

  private static List<Property> mark(String owner, List<Property> properties) {
    return properties.stream()
        .map(p -> isListed(owner, p.name()) ? p.withSecret(true) : p)
        .toList();
  }

  private static boolean isListed(String owner, String name) {
    return LIST.contains(owner + " " + name);
  }

  private static Set<String> load() {
    try (InputStream in = Objects.requireNonNull(Secrets.class.getResourceAsStream("secrets.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
