package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
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

  /** In letters of up to four bytes: what is longer, nobody types. */
  private static final int LONGEST_WORD = Index.LONGEST / 4;

  private final SortedMap<String, SortedMap<Integer, Integer>> words = new TreeMap<>();
  private final ByteArrayOutputStream lengths = new ByteArrayOutputStream();
  private int documents;

  /** Adds the next operation. */
  public void add(Section section, Operation operation) {
    List<String> literals = Paths.literals(operation.key().path());
    addLengths(literals);
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
    for (IamAction action : operation.iamActions()) {
      addName(SearchField.IAM_ACTION, action.name());
    }
    operation.errors().forEach(e -> addName(SearchField.ERROR, e));
    addText(SearchField.DESCRIPTION, operation.description());
    addText(SearchField.DESCRIPTION, operation.longDescription());
    documents++;
  }

  /** Returns the index of what was added. */
  public Index build() {
    return Index.of(words, lengths.toByteArray());
  }

  /** How many words the last segment has, and how many all segments have. */
  private void addLengths(List<String> literals) {
    int last = literals.isEmpty() ? 0 : Words.of(literals.get(literals.size() - 1)).size();
    int all = literals.stream().mapToInt(l -> Words.of(l).size()).sum();
    lengths.write(Math.min(last, Byte.MAX_VALUE));
    lengths.write(Math.min(all, Byte.MAX_VALUE));
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
    if (word.length() > LONGEST_WORD) {
      return;
    }
    words
        .computeIfAbsent(word, w -> new TreeMap<>())
        .merge(documents, Fields.bit(field), (had, more) -> had | more);
  }
}
