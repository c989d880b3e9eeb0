package io.github.ovhsdk.explorer;

import static java.util.Comparator.comparing;

import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.explorer.internal.bundle.Bundle;
import io.github.ovhsdk.explorer.search.Search;
import io.github.ovhsdk.explorer.search.SearchResult;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
  private final Supplier<Index> index;
  private final Supplier<Search> search = new Lazy<>(() -> Search.of(this));
  private final Function<SectionSummary, Section> loader;
  private final Map<SectionSummary, LoadedSection> loaded = new ConcurrentHashMap<>();

  private Catalog(
      List<SectionSummary> sections,
      Function<SectionSummary, List<OperationSummary>> operations,
      Function<SectionSummary, Section> loader) {
    this.sections = List.copyOf(sections);
    this.operations = new OperationList(this.sections, operations);
    this.index = new Lazy<>(() -> new Index(this.operations));
    this.loader = loader;
  }

  /**
   * Returns the catalog of the contract that this version of the SDK was built from. It is one
   * object per JVM, and what it has loaded stays loaded.
   */
  public static Catalog bundled() {
    return Bundled.CATALOG;
  }

  /**
   * Reads a contract (a folder with a folder per branch), all of it at once.
   *
   * @throws NoSuchFileException if the folder holds no contract
   * @throws IOException if a document cannot be read or is not of the contract's form; the message
   *     names it
   */
  public static Catalog of(Path contractFolder) throws IOException {
    List<Section> sections = new ContractReader().read(contractFolder).sections();
    if (sections.isEmpty()) {
      throw new NoSuchFileException(contractFolder.toString(), null, "holds no contract");
    }
    return of(sections);
  }

  /**
   * Returns a catalog of these sections, wherever they come from.
   *
   * @throws IllegalArgumentException if two of them are of the same branch and path
   */
  public static Catalog of(Collection<Section> sections) {
    Map<SectionSummary, Section> bySummary = new LinkedHashMap<>();
    sections.stream()
        .sorted(comparing(Section::branch).thenComparing(Section::path))
        .forEach(section -> bySummary.put(SectionSummary.of(section), section));
    if (bySummary.keySet().stream().map(SectionSummary::toString).distinct().count()
        != sections.size()) {
      throw new IllegalArgumentException("A section is given twice.");
    }
    return new Catalog(
        List.copyOf(bySummary.keySet()),
        summary -> {
          Section section = bySummary.get(summary);
          return section.operations().stream().map(o -> OperationSummary.of(section, o)).toList();
        },
        bySummary::get);
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
    return summary(key).flatMap(s -> section(key.branch(), s.section()));
  }

  /**
   * Returns an operation with all that is known of it, loading its section where it was not yet.
   */
  public Optional<Operation> operation(OperationKey key) {
    return summary(key)
        .flatMap(s -> summary(key.branch(), s.section()))
        .map(s -> load(s).operations().get(key));
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
    return sectionOf(key)
        .flatMap(section -> operation(key).map(o -> new OperationDetails(this, section, o)));
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
    return target == null ? new OperationMatch.UnknownPath() : index.get().match(verb, target);
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

  private LoadedSection load(SectionSummary summary) {
    return loaded.computeIfAbsent(summary, s -> LoadedSection.of(loader.apply(s)));
  }

  /** The bundled catalog, made when it is first asked for. */
  private static final class Bundled {
    private static final Catalog CATALOG = create();

    private static Catalog create() {
      Bundle bundle = new Bundle();
      return new Catalog(
          bundle.sections(), bundle::operations, s -> bundle.section(s.branch(), s.path()));
    }
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

  /** What answers questions that span sections, each part made when it is first asked for. */
  private static final class Index {
    private static final Map<String, String> BRANCH_ALIASES = Map.of("1.0", "v1");

    private final List<OperationSummary> operations;
    private final Lazy<Map<String, PathTree<OperationKey>>> paths = new Lazy<>(this::paths);

    Index(List<OperationSummary> operations) {
      this.operations = operations;
    }

    private Map<String, PathTree<OperationKey>> paths() {
      Map<String, PathTree<OperationKey>> trees = new LinkedHashMap<>();
      for (OperationSummary operation : operations) {
        OperationKey key = operation.key();
        trees
            .computeIfAbsent(key.branch(), b -> new PathTree<>())
            .add(key.method(), key.path(), key);
      }
      return trees;
    }

    OperationMatch match(String verb, RequestTarget target) {
      String first = target.segments().get(0);
      PathTree<OperationKey> branch = paths.get().get(BRANCH_ALIASES.getOrDefault(first, first));
      if (branch != null) {
        List<String> path = target.segments().subList(1, target.segments().size());
        return match(List.of(branch), verb, path, target.query());
      }
      return match(paths.get().values(), verb, target.segments(), target.query());
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
