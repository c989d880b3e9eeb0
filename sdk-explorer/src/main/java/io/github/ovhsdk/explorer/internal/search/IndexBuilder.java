package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the words of operations, in the order of the catalog's list. */
public final class IndexBuilder {

  /** How deep fields inside fields are still fields of a body or a response. */
  private static final int DEPTH = 3;

  private final SortedMap<String, SortedMap<Integer, Integer>> words = new TreeMap<>();
  private final ByteArrayOutputStream documents = new ByteArrayOutputStream();
  private int count;

  /** Adds the next operation. */
  public void add(Section section, Operation operation) {
    List<String> literals = Paths.literals(operation.key().path());
    Documents.write(operation, documents);
    for (int i = 0; i < literals.size(); i++) {
      boolean last = i == literals.size() - 1;
      addName(last ? SearchField.LAST_SEGMENT : SearchField.PATH, literals.get(i));
    }
    addName(SearchField.SECTION, section.path());
    if (operation.names() != null) {
      addText(SearchField.SUMMARY, operation.names().summary());
    }
    for (Parameter parameter : operation.parameters()) {
      addName(SearchField.PARAMETER, parameter.name());
      addText(SearchField.DESCRIPTION, parameter.description());
    }
    addBody(section, operation.body());
    addType(section, SearchField.RESPONSE, operation.response());
    OperationState state = operation.lifecycle().state();
    if (!state.equals(OperationState.PRODUCTION)) {
      addName(SearchField.STATE, state.value());
    }
    for (IamAction action : operation.iamActions()) {
      addName(SearchField.IAM_ACTION, action.name());
    }
    operation.errors().forEach(e -> addName(SearchField.ERROR, e));
    addText(SearchField.DESCRIPTION, operation.description());
    addText(SearchField.DESCRIPTION, operation.longDescription());
    count++;
  }

  /** Returns the index of what was added. */
  public Index build() {
    return Index.of(words, new Documents(documents.toByteArray()));
  }

  private void addBody(Section section, @Nullable Body body) {
    if (body instanceof Body.Single single) {
      addType(section, SearchField.BODY, single.type());
    } else if (body instanceof Body.Fields fields) {
      Set<String> seen = new HashSet<>();
      fields.fields().forEach(f -> addProperty(section, SearchField.BODY, f, 1, seen));
    }
  }

  private void addType(Section section, SearchField field, TypeRef type) {
    addType(section, field, type, 1, new HashSet<>());
  }

  private void addType(
      Section section, SearchField field, TypeRef type, int depth, Set<String> seen) {
    if (depth <= DEPTH
        && type.innermost() instanceof TypeRef.ModelRef reference
        && seen.add(reference.name())
        && section.model(reference.name()).orElse(null) instanceof Model.ObjectModel object) {
      if (depth == 1) {
        addText(SearchField.DESCRIPTION, object.description());
      }
      object.properties().forEach(p -> addProperty(section, field, p, depth, seen));
    }
  }

  private void addProperty(
      Section section, SearchField field, Property property, int depth, Set<String> seen) {
    addName(field, property.name());
    if (field == SearchField.BODY && depth == 1) {
      addText(SearchField.DESCRIPTION, property.description());
    }
    addType(section, field, property.type(), depth + 1, seen);
  }

  private void addName(SearchField field, String name) {
    Words.forms(name).forEach(w -> add(field, w));
  }

  private void addText(SearchField field, @Nullable String text) {
    if (text != null) {
      for (String word : text.split("\\s+")) {
        Words.forms(word).stream().filter(w -> !Words.isFiller(w)).forEach(w -> add(field, w));
      }
    }
  }

  private void add(SearchField field, String word) {
    if (word.length() > Index.LONGEST) {
      return;
    }
    words
        .computeIfAbsent(word, w -> new TreeMap<>())
        .merge(count, Fields.bit(field), (had, more) -> had | more);
  }
}
