package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.explorer.OperationDetails;
import io.github.ovhsdk.explorer.schema.Explainer;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.schema.UnknownFieldException;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh explain}. */
@Command(
    name = "explain",
    description = "Shows one type or field in depth.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh explain vps.VPS.state",
      "          ovh explain POST /domain/zone/{zoneName}/record.body.fieldType",
      "          ovh explain v1 GET /vps/{serviceName}",
      "",
      "A * marks what is required. Lists and maps are no step of a path."
    })
final class ExplainCommand implements Runnable {

  private static final Pattern FIELD =
      Pattern.compile("(?<operation>.*?/.*?)[.](?<field>(body|response)([.].*)?)");

  @ParentCommand private OvhCommand ovh;

  @Parameters(
      arity = "1..3",
      paramLabel = "OPERATION-OR-MODEL[.FIELD…]",
      description = "An operation or a model, and the fields on the way, each after a dot.")
  private List<String> what;

  /** A field, and where it was found. */
  private record Found(String in, SchemaNode node) {}

  @Override
  public void run() {
    Catalog catalog = ovh.openCatalog();
    String text = String.join(" ", what).strip();
    List<Found> found;
    try {
      found =
          text.contains("/")
              ? ofOperation(catalog, OperationChoice.text(what))
              : ofModel(catalog, text);
    } catch (UnknownFieldException e) {
      throw CommandException.wrongCall(e.getMessage());
    }
    if (ovh.json()) {
      JsonLines.print(
          ovh.console(),
          found,
          f -> SchemaJson.addTo(new JsonMembers().put("in", f.in()), f.node()).toJson());
    } else {
      print(found);
    }
  }

  private static List<Found> ofOperation(Catalog catalog, String text) {
    OperationKey known = longestOperation(catalog, text);
    if (known == null) {
      return ofRealPath(catalog, text);
    }
    String rest = text.substring(text.indexOf(known.path()) + known.path().length());
    return of(catalog, known, rest.isEmpty() ? "" : rest.substring(1));
  }

  /** A value in a path may have dots in it; only after these two words comes a field. */
  private static List<Found> ofRealPath(Catalog catalog, String text) {
    Matcher field = FIELD.matcher(text);
    boolean has = field.matches();
    String operation = has ? field.group("operation") : text;
    OperationKey key = OperationChoice.choose(List.of(operation), catalog).key();
    return of(catalog, key, has ? field.group("field") : "");
  }

  private static List<Found> of(Catalog catalog, OperationKey key, String path) {
    OperationDetails details = catalog.details(key).orElseThrow();
    if (!path.isEmpty()) {
      return List.of(new Found(key.toString(), details.explain(path)));
    }
    List<SchemaNode> nodes = new ArrayList<>();
    for (Parameter.Place place : Parameter.Place.values()) {
      nodes.addAll(details.parameters(place));
    }
    details.body().ifPresent(nodes::add);
    details.response().ifPresent(nodes::add);
    return nodes.stream().map(node -> new Found(key.toString(), node)).toList();
  }

  /** The operation whose template starts the path; a template may have dots in it itself. */
  private static @Nullable OperationKey longestOperation(Catalog catalog, String text) {
    OperationKey longest = null;
    for (var operation : catalog.operations()) {
      OperationKey key = operation.key();
      String name = key.method() + " " + key.path();
      boolean fits = isStart(name, text) || isStart(key.toString(), text);
      if (fits && (longest == null || key.path().length() > longest.path().length())) {
        longest = key;
      }
    }
    return longest;
  }

  private static boolean isStart(String name, String text) {
    return text.equals(name) || text.startsWith(name + ".");
  }

  /** The same name may mean different things in different sections: each is shown. */
  private static List<Found> ofModel(Catalog catalog, String text) {
    List<Found> found = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>();
    UnknownFieldException unknownField = null;
    for (var summary : catalog.sections()) {
      Section section = catalog.section(summary.branch(), summary.path()).orElseThrow();
      names.addAll(section.models().keySet());
      if (section.models().keySet().stream().noneMatch(name -> isStart(name, text))) {
        continue;
      }
      try {
        SchemaNode node = Explainer.of(SectionTypes.of(section)).explain(text);
        if (found.stream().noneMatch(f -> f.node().equals(node))) {
          found.add(new Found(section.toString(), node));
        }
      } catch (UnknownFieldException e) {
        unknownField = e;
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (unknownField != null) {
      throw unknownField;
    }
    throw CommandException.wrongCall(
        "There is no model \"" + text + "\"." + suggestion(text, names));
  }

  private static String suggestion(String text, Set<String> names) {
    String near = Nearest.suggestion(text, names);
    return near.isEmpty()
        ? " Write a model's name such as vps.VPS, or an operation such as GET /vps/{serviceName}."
        : near;
  }

  private void print(List<Found> found) {
    String in = "";
    for (Found one : found) {
      if (!one.in().equals(in)) {
        in = one.in();
        ovh.console().out().println(ovh.console().styled(Style.DIM, in));
      }
      ovh.console().out().print(one.node().toText());
    }
  }
}
