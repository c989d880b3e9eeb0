package io.github.ovhsdk.explorer;

import static java.util.Comparator.comparing;

import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.explorer.internal.bundle.Bundle;
import io.github.ovhsdk.explorer.internal.source.FolderReading;
import io.github.ovhsdk.explorer.search.Search;
import io.github.ovhsdk.explorer.search.SearchResult;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every operation of the API, known without a network: the branches, their sections, the operations
 * of each, and which operation a concrete URL is.
 *
 * <p>Sections are listed by branch and path, operations by path and verb. Lists and matching need
 * an index only; a section's parameters and types are read when they are first asked for, once.
 *
 * <p>Immutable to its users and safe for use by several threads.
 */
public final class Catalog {

  private final List<SectionSummary> sections;
  private final OperationList operations;
  private final Supplier<UrlIndex> urls = new Lazy<>(() -> new UrlIndex(operations()));
  private final Supplier<Search> search = new Lazy<>(() -> Search.of(this));
  private final Function<SectionSummary, Section> loader;
  private final Map<SectionSummary, LoadedSection> loaded = new ConcurrentHashMap<>();

  private Catalog(
      List<SectionSummary> sections,
      Function<SectionSummary, List<OperationSummary>> operations,
      Function<SectionSummary, Section> loader) {
    this.sections = List.copyOf(sections);
    this.operations = new OperationList(this.sections, operations);
    this.loader = loader;
  }

  /**
   * Returns the catalog of the contract that this version of the SDK was built from. It is one
   * object per JVM, and what it has loaded stays loaded.
   */
  public static Catalog bundled() {
    return Bundled.CATALOG;
  }

  /** Returns a catalog of its own that has loaded nothing yet. */
  static Catalog ofBundle(Bundle bundle) {
    return new Catalog(
        bundle.sections(), bundle::operations, s -> bundle.section(s.branch(), s.path()));
  }

  /**
   * Reads a folder, all of it at once: one of OVHcloud's own schemas ({@code v1} and {@code v2} in
   * it, or the files of one branch, which are taken for {@code v1} unless the folder is called
   * after another one), or a contract, as this project writes it. Which it is, is found out file by
   * file. OVHcloud's schemas bring OVHcloud's own descriptions.
   *
   * <p>A file that cannot be read is reported, and so is a section that another file has already;
   * the rest is in the catalog. A state, a type, a verb or a key that nobody knows is no fault: it
   * is reported and shown as it is.
   *
   * <p>OVHcloud's schemas have no names in Java, and list no OAuth2 scopes but for a few. Both are
   * taken from the {@linkplain #bundled() bundled contract} for each operation of the same branch,
   * verb and path, as is the package of a section of the same branch and path. The names, because
   * the generated method sends just that verb to just that path, whatever else a newer schema says.
   * The scopes, because they were published once and no schema contradicts them; each says in its
   * {@link io.github.ovhsdk.spec.ScopeSource source} when that was. On an endpoint for which a
   * schema lists scopes itself, it alone counts for its section. A contract is taken at its word,
   * and nothing is added to it.
   *
   * @throws NotDirectoryException if there is no such folder
   * @throws NoSectionException if nothing in it can be read; the message says why and what to give
   * @throws IOException if a folder cannot be listed
   */
  public static CatalogReading read(Path folder) throws IOException {
    FolderReading reading = FolderReading.of(folder);
    if (reading.sections().isEmpty()) {
      throw new NoSectionException(folder, reading.files(), reading.findings());
    }
    return new CatalogReading(of(reading.sections()), reading.findings());
  }

  /**
   * Returns a catalog of these sections, wherever they come from. Of two operations whose paths
   * differ in nothing but the names of parameters, {@link #match} finds the first one.
   *
   * @throws IllegalArgumentException if two of them are of the same branch and path, or have the
   *     same operation
   */
  public static Catalog of(Collection<Section> sections) {
    List<Section> sorted =
        sections.stream().sorted(comparing(Section::branch).thenComparing(Section::path)).toList();
    requireOnce("The section ", sorted.stream().map(Section::toString));
    requireOnce(
        "The operation ",
        sorted.stream().flatMap(s -> s.operations().stream()).map(Operation::key));
    Map<SectionSummary, Section> bySummary = new LinkedHashMap<>();
    sorted.forEach(section -> bySummary.put(SectionSummary.of(section), section));
    return new Catalog(
        List.copyOf(bySummary.keySet()),
        summary -> {
          Section section = bySummary.get(summary);
          return section.operations().stream().map(o -> OperationSummary.of(section, o)).toList();
        },
        bySummary::get);
  }

  private static void requireOnce(String what, Stream<?> names) {
    Set<Object> seen = new HashSet<>();
    names
        .filter(name -> !seen.add(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(what + name + " is given twice.");
            });
  }

  /** Returns the branches, sorted. */
  public List<String> branches() {
    return sections.stream().map(SectionSummary::branch).distinct().toList();
  }

  /** Returns all sections, by branch and path. */
  public List<SectionSummary> sections() {
    return sections;
  }

  /** Returns the sections of a branch, alphabetically; none for a branch that there is not. */
  public List<SectionSummary> sections(String branch) {
    return sections.stream().filter(s -> s.branch().equals(branch)).toList();
  }

  /**
   * Returns a section with all that is known of it, loading it where it was not yet.
   *
   * @param path the section's own path, such as {@code /hosting/web}
   */
  public Optional<Section> section(String branch, String path) {
    return summary(branch, path).map(s -> load(s).section());
  }

  /** Returns all operations: section by section, each in the order of path and verb. */
  public List<OperationSummary> operations() {
    return operations;
  }

  /** Returns the operations of a section, by path and verb. */
  public List<OperationSummary> operations(SectionSummary section) {
    return operations.of(section);
  }

  /** Returns what the index says of an operation. */
  public Optional<OperationSummary> summary(OperationKey key) {
    return Optional.ofNullable(operations.find(key));
  }

  /** Returns the section that an operation is in, loading it where it was not yet. */
  public Optional<Section> sectionOf(OperationKey key) {
    return holding(key).map(LoadedSection::section);
  }

  /**
   * Returns an operation with all that is known of it, loading its section where it was not yet.
   */
  public Optional<Operation> operation(OperationKey key) {
    return holding(key).map(s -> s.operations().get(key));
  }

  /**
   * Returns the operation of that name.
   *
   * @param name such as {@code v1 POST /vps/{serviceName}/reboot}
   * @throws IllegalArgumentException if the text is no operation's name
   */
  public Optional<Operation> operation(String name) {
    return operation(OperationKey.parse(name));
  }

  /**
   * Opens an operation with all that can be said of it, loading its section where it was not yet.
   */
  public Optional<OperationDetails> details(OperationKey key) {
    return holding(key).map(s -> new OperationDetails(this, s.section(), s.operations().get(key)));
  }

  /**
   * Opens the operation of that name.
   *
   * @param name such as {@code v1 POST /vps/{serviceName}/reboot}
   * @throws IllegalArgumentException if the text is no operation's name
   */
  public Optional<OperationDetails> details(String name) {
    return details(OperationKey.parse(name));
  }

  /**
   * Finds the operation that a request is for.
   *
   * <p>Of several paths that fit, the one with the leftmost literal wins ({@code /ip/service}
   * before {@code /ip/{ip}}) among those that have the verb. {@code /1.0} is {@code /v1}; without a
   * branch, each is tried in turn. Values are percent-decoded one by one, so that {@code %2F} is
   * part of a value. An empty segment, {@code .} and {@code ..} are no values.
   *
   * @param method the verb, in capitals or not
   * @param url a URL on any host, or an absolute path, with or without a query
   */
  public OperationMatch match(String method, String url) {
    String verb = method.toUpperCase(Locale.ROOT);
    RequestTarget target = RequestTarget.parse(url);
    return target == null ? new OperationMatch.UnknownPath() : urls.get().match(verb, target);
  }

  /** Returns the search in this catalog, always the same one. */
  public Search search() {
    return search.get();
  }

  /**
   * Returns the ten operations that fit a search best, best first.
   *
   * @param query words, operators or a URL, as {@link Search} explains
   * @throws IllegalArgumentException as {@link Search#find}
   */
  public List<SearchResult> search(String query) {
    return search().find(query, 10);
  }

  private Optional<SectionSummary> summary(String branch, String path) {
    for (SectionSummary section : sections) {
      if (section.path().equals(path) && section.branch().equals(branch)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  /** The section that has the operation, loaded. */
  private Optional<LoadedSection> holding(OperationKey key) {
    return summary(key).flatMap(o -> summary(key.branch(), o.section())).map(this::load);
  }

  private LoadedSection load(SectionSummary summary) {
    return loaded.computeIfAbsent(summary, s -> LoadedSection.of(loader.apply(s)));
  }

  /** The bundled catalog, made when it is first asked for. */
  private static final class Bundled {
    private static final Catalog CATALOG = ofBundle(new Bundle());
  }

  /** A section, and its operations at hand. */
  private record LoadedSection(Section section, Map<OperationKey, Operation> operations) {

    static LoadedSection of(Section section) {
      return new LoadedSection(
          section,
          section.operations().stream()
              .collect(Collectors.toMap(Operation::key, Function.identity())));
    }
  }

  /** Which operation a URL is: a tree of paths for each branch. Immutable once made. */
  private static final class UrlIndex {
    private static final Map<String, String> BRANCH_ALIASES = Map.of("1.0", "v1");

    private final Map<String, PathTree<OperationKey>> trees = new LinkedHashMap<>();

    UrlIndex(List<OperationSummary> operations) {
      for (OperationSummary operation : operations) {
        OperationKey key = operation.key();
        trees
            .computeIfAbsent(key.branch(), b -> new PathTree<>())
            .add(key.method(), key.path(), key);
      }
    }

    OperationMatch match(String verb, RequestTarget target) {
      String first = target.segments().get(0);
      PathTree<OperationKey> branch = trees.get(BRANCH_ALIASES.getOrDefault(first, first));
      if (branch != null) {
        List<String> path = target.segments().subList(1, target.segments().size());
        return match(List.of(branch), verb, path, target.query());
      }
      return match(trees.values(), verb, target.segments(), target.query());
    }

    private static OperationMatch match(
        Collection<PathTree<OperationKey>> branches,
        String verb,
        List<String> path,
        Map<String, List<String>> query) {
      for (PathTree<OperationKey> branch : branches) {
        OperationKey found = branch.find(verb, path, RequestTarget::mayBeValue);
        if (found != null) {
          return new OperationMatch.Found(found, PathTree.values(found.path(), path), query);
        }
      }
      List<OperationKey> others =
          branches.stream().flatMap(b -> b.all(path, RequestTarget::mayBeValue).stream()).toList();
      return others.isEmpty()
          ? new OperationMatch.UnknownPath()
          : new OperationMatch.WrongVerb(others);
    }
  }
}
