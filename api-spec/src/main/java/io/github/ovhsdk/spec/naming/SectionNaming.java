package io.github.ovhsdk.spec.naming;

import static java.util.function.Predicate.not;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Gives Java names to what OVHcloud's schemas say. What the ledger knows keeps its name; what it
 * does not know gets one that nothing in the ledger ever had. The same input gives the same names,
 * whatever its order. Stateless and safe for use by several threads.
 */
public final class SectionNaming {

  private static final String BASE_PACKAGE = "io.github.ovhsdk";

  private static final SectionNaming STANDARD = new SectionNaming(Lexicon.standard());

  private final Lexicon lexicon;
  private final ModelNaming modelNaming;

  private SectionNaming(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.modelNaming = new ModelNaming(lexicon);
  }

  /** Returns the naming by the reviewed word lists of this project. */
  public static SectionNaming standard() {
    return STANDARD;
  }

  /**
   * Names the models that all sections share.
   *
   * @param models the models, by no order
   * @param ledger the names ever given
   * @param overrides the odd cases, reviewed by eye
   * @return the Java class of each, by OVHcloud's name; unique among themselves
   */
  public Map<String, String> nameCommonModels(
      Collection<Model> models, Ledger ledger, Overrides overrides) {
    Map<String, Boolean> kinds = new TreeMap<>();
    models.forEach(model -> kinds.put(model.name(), model instanceof Model.EnumModel));
    return modelNaming.name(
        kinds,
        kinds.keySet(),
        List.of(),
        chosen(Ledger.COMMON, kinds.keySet(), ledger, overrides),
        List.of());
  }

  /**
   * Names everything of a section.
   *
   * @param section the section as read from OVHcloud's schemas, without any name
   * @param commonModels the Java classes, by OVHcloud's name, of those models of this section that
   *     all sections share: they keep these names, and nothing else in the section may have them
   * @param ledger the names ever given
   * @param overrides the odd cases, reviewed by eye
   */
  public SectionNames nameSection(
      Section section, Map<String, String> commonModels, Ledger ledger, Overrides overrides) {
    String scope = section.toString();
    Map<OperationKey, OperationNames> operations = operations(section, ledger, overrides);
    Map<OperationKey, String> bodies = bodies(section, operations, ledger);

    Set<String> taken = new TreeSet<>();
    ledger
        .operations(section.branch(), scope, Ledger.Kind.OPERATION)
        .values()
        .forEach(name -> addTypes(taken, interfaceOf(name), methodOf(name)));
    operations
        .values()
        .forEach(names -> addTypes(taken, names.interfaceName(), names.methodName()));
    taken.addAll(bodies.values());
    taken.addAll(ledger.names(scope, Ledger.Kind.BODY).values());
    taken.addAll(commonModels.values());
    Map<String, Boolean> kinds = new TreeMap<>();
    section.models().values().stream()
        .filter(model -> !commonModels.containsKey(model.name()))
        .forEach(model -> kinds.put(model.name(), model instanceof Model.EnumModel));
    Map<String, String> models =
        modelNaming.name(
            kinds,
            References.reachable(section),
            ownNamespaces(section),
            chosen(scope, kinds.keySet(), ledger, overrides),
            taken);
    section.models().keySet().stream()
        .filter(commonModels::containsKey)
        .forEach(model -> models.put(model, commonModels.get(model)));

    Map<String, Map<String, String>> constants = new TreeMap<>();
    Map<String, Map<String, String>> properties = new TreeMap<>();
    for (Model model : section.models().values()) {
      String modelScope = commonModels.containsKey(model.name()) ? Ledger.COMMON : scope;
      if (model instanceof Model.EnumModel enumeration) {
        constants.put(
            model.name(),
            ConstantNaming.name(
                enumeration.values().stream().map(Model.EnumValue::value).toList(),
                ledger.parts(modelScope, Ledger.Kind.CONSTANT, model.name())));
      } else if (model instanceof Model.ObjectModel object) {
        Map<String, String> names =
            PropertyNaming.name(
                object.properties().stream().map(Property::name).toList(),
                ledger.parts(modelScope, Ledger.Kind.PROPERTY, model.name()),
                Set.of());
        if (!names.isEmpty()) {
          properties.put(model.name(), names);
        }
      }
    }
    return new SectionNames(
        packageName(section, ledger),
        operations,
        bodies,
        models,
        constants,
        properties,
        bodyFields(section, ledger),
        parameters(section, ledger),
        section.models().keySet().stream()
            .filter(commonModels::containsKey)
            .collect(Collectors.toSet()));
  }

  private static void addTypes(Set<String> taken, String interfaceName, String method) {
    taken.add(interfaceName);
    taken.add(Words.capital(method) + "Query");
  }

  private static String interfaceOf(String ledgerName) {
    return ledgerName.substring(0, ledgerName.indexOf('.'));
  }

  private static String methodOf(String ledgerName) {
    return ledgerName.substring(ledgerName.indexOf('.') + 1);
  }

  private static String packageName(Section section, Ledger ledger) {
    String path =
        ResourcePath.segments(section.path()).stream()
            .map(segment -> segment.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
            .map(JavaWords::packagePart)
            .collect(Collectors.joining("."));
    return ledger.name(
        section.toString(),
        Ledger.Kind.PACKAGE,
        section.path(),
        "",
        BASE_PACKAGE + "." + section.branch() + "." + path);
  }

  /** Returns the names that the ledger has, and those that a person chose. */
  private static Map<String, String> chosen(
      String scope, Collection<String> models, Ledger ledger, Overrides overrides) {
    Map<String, String> chosen = new TreeMap<>();
    for (String model : models) {
      String name = overrides.model(scope, model);
      if (name != null) {
        chosen.put(model, name);
      }
    }
    chosen.putAll(ledger.names(scope, Ledger.Kind.MODEL));
    return chosen;
  }

  /** Returns the namespaces that the section's own path, or that of its main resource, says. */
  private List<List<String>> ownNamespaces(Section section) {
    List<List<String>> namespaces = new ArrayList<>();
    namespaces.add(ModelNaming.namespace(section.path()));
    lexicon.roots().keySet().stream()
        .filter(root -> root.startsWith(section + "/"))
        .map(root -> root.substring(root.indexOf('/')))
        .forEach(root -> namespaces.add(ModelNaming.namespace(root)));
    return namespaces;
  }

  private Map<OperationKey, OperationNames> operations(
      Section section, Ledger ledger, Overrides overrides) {
    String scope = section.toString();
    Map<OperationKey, String> known =
        ledger.operations(section.branch(), scope, Ledger.Kind.OPERATION);
    OperationNaming naming = new OperationNaming(section, lexicon, overrides.operations());
    Map<OperationKey, OperationNaming.Draft> drafts = new TreeMap<>();
    section.operations().forEach(o -> drafts.put(o.key(), naming.draft(o)));

    Map<OperationKey, String> methods = methods(drafts, known);
    Map<OperationKey, String> interfaces =
        new InterfaceNaming(section, lexicon, overrides)
            .name(
                drafts.keySet(),
                known.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> interfaceOf(e.getValue()))));
    Map<OperationKey, OperationNames> names = new TreeMap<>();
    drafts.forEach(
        (key, draft) ->
            names.put(
                key, new OperationNames(interfaces.get(key), methods.get(key), draft.summary())));
    return names;
  }

  /** Makes the methods unique in the section: the shorter path keeps the name. */
  private static Map<OperationKey, String> methods(
      Map<OperationKey, OperationNaming.Draft> drafts, Map<OperationKey, String> known) {
    Map<String, OperationKey> owners = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    known.forEach((key, name) -> owners.put(methodOf(name), key));
    Map<OperationKey, String> methods = new HashMap<>();
    List<OperationKey> open = new ArrayList<>();
    for (OperationKey key : drafts.keySet()) {
      String name = known.get(key);
      if (name == null) {
        open.add(key);
      } else {
        methods.put(key, methodOf(name));
      }
    }
    open.sort(
        Comparator.comparingInt((OperationKey key) -> ResourcePath.segments(key.path()).size())
            .thenComparing(Comparator.naturalOrder()));
    for (OperationKey key : open) {
      String method = JavaWords.cut(drafts.get(key).method());
      OperationKey owner = owners.get(method);
      if (owner != null) {
        method = free(method + by(key, owner), owners);
      }
      owners.put(method, key);
      methods.put(key, method);
    }
    return methods;
  }

  /** Says by what an operation differs from another of the same name. */
  private static String by(OperationKey key, OperationKey owner) {
    List<String> others = ResourcePath.parameters(owner.path());
    String parameters =
        ResourcePath.parameters(key.path()).stream()
            .filter(not(others::contains))
            .map(parameter -> Words.pascal(Words.split(parameter)))
            .collect(Collectors.joining("And"));
    return parameters.isEmpty() ? "" : "By" + parameters;
  }

  private static String free(String method, Map<String, OperationKey> owners) {
    String free = method;
    for (int i = 2; owners.containsKey(free); i++) {
      free = method + i;
    }
    return free;
  }

  private static Map<OperationKey, String> bodies(
      Section section, Map<OperationKey, OperationNames> operations, Ledger ledger) {
    Map<OperationKey, String> known =
        ledger.operations(section.branch(), section.toString(), Ledger.Kind.BODY);
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.addAll(known.values());
    taken.addAll(ledger.names(section.toString(), Ledger.Kind.MODEL).values());
    Map<OperationKey, String> bodies = new TreeMap<>();
    for (Operation operation : section.operations()) {
      if (operation.body() instanceof Body.Fields) {
        String name = known.get(operation.key());
        if (name == null) {
          String method = operations.get(operation.key()).methodName();
          name = Words.capital(method) + "Request";
          for (int i = 2; !taken.add(name); i++) {
            name = Words.capital(method) + "Request" + i;
          }
        }
        bodies.put(operation.key(), name);
      }
    }
    return bodies;
  }

  private static Map<OperationKey, Map<String, String>> bodyFields(Section section, Ledger ledger) {
    Map<OperationKey, Map<String, String>> all = new TreeMap<>();
    for (Operation operation : section.operations()) {
      if (operation.body() instanceof Body.Fields fields) {
        Map<String, String> names =
            PropertyNaming.name(
                fields.fields().stream().map(Property::name).toList(),
                ledger.parts(section.toString(), Ledger.Kind.FIELD, ledgerKey(operation)),
                Set.of());
        if (!names.isEmpty()) {
          all.put(operation.key(), names);
        }
      }
    }
    return all;
  }

  private static Map<OperationKey, Map<String, String>> parameters(Section section, Ledger ledger) {
    Map<OperationKey, Map<String, String>> all = new TreeMap<>();
    for (Operation operation : section.operations()) {
      Map<String, String> names =
          PropertyNaming.name(
              operation.parameters().stream().map(Parameter::name).distinct().toList(),
              ledger.parts(section.toString(), Ledger.Kind.PARAMETER, ledgerKey(operation)),
              // What a method calls its other arguments.
              Set.of("query", "body"));
      if (!names.isEmpty()) {
        all.put(operation.key(), names);
      }
    }
    return all;
  }

  private static String ledgerKey(Operation operation) {
    return operation.key().method() + " " + operation.key().path();
  }
}
