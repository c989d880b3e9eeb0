package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of one section as trees of fields. A model that is met again inside itself is marked
 * and not opened, so that every tree ends; nor is one below the 64th level, or in a tree of more
 * than 20,000 fields, which no type of OVHcloud's has.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SchemaTree {

  // Models that share models make trees that grow exponentially, and schemas come from outside.
  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 20_000;

  private final SectionTypes types;

  private SchemaTree(SectionTypes types) {
    this.types = types;
  }

  /** Returns the trees of a section's types. */
  public static SchemaTree of(SectionTypes types) {
    return new SchemaTree(Objects.requireNonNull(types, "types"));
  }

  /** Returns what an operation takes as its body; empty if it takes none. */
  public Optional<SchemaNode> body(Operation operation) {
    return Optional.ofNullable(operation.body()).map(body -> node(Field.of(body)));
  }

  /** Returns what an operation answers; empty if it answers nothing. */
  public Optional<SchemaNode> response(Operation operation) {
    return Field.ofResponse(operation).map(this::node);
  }

  /** Returns a parameter in the path, the query or a header. */
  public SchemaNode parameter(Parameter parameter) {
    return node(Field.of(parameter));
  }

  /** Returns a model, under its own name; empty if the section has none of that name. */
  public Optional<SchemaNode> model(String name) {
    return types.section().model(name).map(model -> node(Field.of(model)));
  }

  /** Returns a property of a model or of a body. */
  public SchemaNode property(Property property) {
    return node(Field.of(property));
  }

  SchemaNode node(Field field) {
    return new Descent().node(field);
  }

  /** One way down, which remembers the models that it came through. */
  private final class Descent {
    private final Deque<String> modelsAbove = new ArrayDeque<>();
    private int nodes;

    SchemaNode node(Field field) {
      Model model = types.model(field.type()).orElse(null);
      nodes++;
      boolean repeated =
          model != null
              && (modelsAbove.contains(model.name())
                  || modelsAbove.size() > DEEPEST
                  || nodes > MOST_NODES);
      return new SchemaNode(
          field.name(),
          field.typeText(),
          field.required(),
          field.readOnly(),
          field.nullable(),
          field.secret(),
          types.allowedValues(field.type()),
          field.description(),
          repeated,
          repeated ? List.of() : children(field, model));
    }

    private List<SchemaNode> children(Field field, @Nullable Model model) {
      if (model == null) {
        return children(field);
      }
      modelsAbove.push(model.name());
      List<SchemaNode> children = children(field);
      modelsAbove.pop();
      return children;
    }

    private List<SchemaNode> children(Field field) {
      return field.members(types).stream().map(property -> node(Field.of(property))).toList();
    }
  }
}
