package io.github.ovhsdk.explorer.schema;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field, and the fields in it, as a person reads them. Immutable.
 *
 * @param name what it is called; of a whole body {@code body}, of a whole answer {@code response}
 * @param type its type in OVHcloud's words, such as {@code domain.zone.Record[]}; {@code object}
 *     for a body that has no model
 * @param required whether it must be there; of an answer, whether it always is
 * @param readOnly whether only the API sets it
 * @param nullable whether null is a value of it
 * @param secret whether its value must never be shown
 * @param allowedValues the values that it, or each element of it, may have; empty where all may be
 * @param description OVHcloud's own sentence, where the catalog's source has them
 * @param repeated whether it is a model that it is itself inside of, or one at which a tree ends
 *     that is too deep or too large; its children are left out then
 * @param children the fields in it, or in each element of it, by name
 */
public record SchemaNode(
    String name,
    String type,
    boolean required,
    boolean readOnly,
    boolean nullable,
    boolean secret,
    List<String> allowedValues,
    @Nullable String description,
    boolean repeated,
    List<SchemaNode> children) {

  public SchemaNode {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    allowedValues = List.copyOf(allowedValues);
    children = List.copyOf(children);
  }

  /**
   * Returns the tree as text: a field a line, two blanks deeper than what it is in, with a star
   * after the name of each that is required. It shows all values that this field may have, and of
   * those in it a dozen. It ends with a line break.
   */
  public String toText() {
    return SchemaText.of(this);
  }

  /** The field in one line, without those in it, and with a dozen of its values at most. */
  @Override
  public String toString() {
    return SchemaText.line(this);
  }
}
