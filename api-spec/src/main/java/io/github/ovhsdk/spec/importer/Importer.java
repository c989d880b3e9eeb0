package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractFormatException;
import io.github.ovhsdk.spec.schema.SchemaFile;
import io.github.ovhsdk.spec.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the contract from OVHcloud's schemas, or brings one up to date: what has a name keeps it.
 *
 * <pre>{@code
 * ImportResult result =
 *     Importer.builder().schemas(Path.of("schemas")).contract(Path.of("contract")).build().run();
 * }</pre>
 *
 * <p>Importing the same schemas twice gives the same bytes. The contract on disk changes as a whole
 * or not at all. Safe for use by several threads; of two imports into the same contract at the same
 * time, one fails.
 */
public final class Importer {

  private final Path schemas;
  private final Path contract;
  private final @Nullable Path scopes;
  private final @Nullable String branch;
  private final boolean partial;
  private final String source;
  private final LocalDate date;

  private Importer(Builder builder) {
    this.schemas = Objects.requireNonNull(builder.schemas, "schemas");
    this.contract = Objects.requireNonNull(builder.contract, "contract");
    this.scopes = builder.scopes;
    this.branch = builder.branch;
    this.partial = builder.partial;
    this.source = builder.source;
    this.date = builder.date == null ? LocalDate.now(builder.clock) : builder.date;
  }

  /** Starts an import. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Runs the import.
   *
   * @throws java.nio.file.NotDirectoryException if the schemas, or the records of scopes, are in no
   *     folder
   * @throws ContractFormatException if the contract that is already there cannot be read
   * @throws IOException if a file cannot be read or written, or another import into this contract
   *     is at work; the contract is then as it was
   */
  public ImportResult run() throws IOException {
    List<SchemaFile> files = new SchemaReader().readFolder(schemas, branch);
    List<Finding> findings = new ArrayList<>();
    files.forEach(f -> findings.addAll(f.findings()));
    Map<String, SchemaFile> sections = distinct(files, findings);
    List<ScopeSnapshot> snapshots = readScopes(findings);
    if (sections.isEmpty()) {
      findings.add(
          new Finding(
              Severity.ERROR, "no-section", schemas.toString(), "", "there is no section here"));
    }
    boolean succeeded = findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    boolean written = !sections.isEmpty() && (succeeded || partial);
    if (written) {
      findings.addAll(update(sections.values(), snapshots, succeeded));
    }
    List<Section> read = sections.values().stream().flatMap(f -> f.section().stream()).toList();
    return new ImportResult(
        succeeded,
        written,
        read.size(),
        read.stream().mapToInt(s -> s.operations().size()).sum(),
        read.stream().mapToInt(s -> s.models().size()).sum(),
        findings);
  }

  private List<ScopeSnapshot> readScopes(List<Finding> findings) throws IOException {
    if (scopes == null) {
      return List.of();
    }
    ScopeFolder folder = new ScopeFolder();
    List<ScopeSnapshot> snapshots = folder.read(scopes);
    findings.addAll(folder.findings());
    return snapshots;
  }

  /** Writes the contract, and returns what was odd. */
  private List<Finding> update(
      Collection<SchemaFile> sections, List<ScopeSnapshot> snapshots, boolean complete)
      throws IOException {
    try (FolderSwap swap = FolderSwap.begin(contract)) {
      ContractFolder folder = ContractFolder.read(contract);
      ContractUpdate update = new ContractUpdate(folder, snapshots, source, date);
      folder.write(update.with(sections, complete), swap);
      return update.findings();
    }
  }

  /**
   * Leaves out what could not be read, and all but the first of those that would be written to the
   * same file.
   */
  private static Map<String, SchemaFile> distinct(List<SchemaFile> files, List<Finding> findings) {
    Map<String, SchemaFile> distinct = new LinkedHashMap<>();
    for (SchemaFile file : files) {
      Section section = file.content();
      if (section == null) {
        continue;
      }
      SchemaFile first = distinct.putIfAbsent(section.branch() + " " + section.slug(), file);
      if (first != null) {
        findings.add(
            new Finding(
                Severity.ERROR,
                "duplicate-section",
                file.source(),
                section.toString(),
                "the section is also in " + first.source() + ", which counts"));
      }
    }
    return distinct;
  }

  /** Says what to import where. Not safe for use by several threads. */
  public static final class Builder {

    private @Nullable Path schemas;
    private @Nullable Path contract;
    private @Nullable Path scopes;
    private @Nullable String branch;
    private boolean partial;
    private String source = "folder";
    private @Nullable LocalDate date;
    private Clock clock = Clock.systemUTC();

    private Builder() {}

    /**
     * Sets the folder of OVHcloud's schemas: one that has a folder per branch, or the files of one
     * branch.
     */
    public Builder schemas(Path folder) {
      this.schemas = folder;
      return this;
    }

    /** Sets the folder of the contract, which need not exist. */
    public Builder contract(Path folder) {
      this.contract = folder;
      return this;
    }

    /**
     * Sets the folder of records that say which OAuth2 scopes opened which operation, a file per
     * endpoint; null if there are none, and the contract then keeps what it says of scopes. Of a
     * section on an endpoint, the newest source counts: a record, what the schema itself lists, or
     * what the contract says so far.
     */
    public Builder scopes(@Nullable Path folder) {
      this.scopes = folder;
      return this;
    }

    /**
     * Says that the folder of schemas is that of one branch; null to find out by what folders are
     * called, and {@code v1} if they say nothing.
     */
    public Builder branch(@Nullable String branch) {
      this.branch = branch;
      return this;
    }

    /**
     * Says to write what could be read even if something could not; the contract keeps what it had
     * of the rest.
     */
    public Builder partial(boolean partial) {
      this.partial = partial;
      return this;
    }

    /** Sets what the lock file says about where the schemas are from; {@code folder} if not set. */
    public Builder source(String source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    /** Sets the day that the lock file says for sections that changed; today if not set. */
    public Builder date(@Nullable LocalDate date) {
      this.date = date;
      return this;
    }

    /** Sets the clock that says which day is today. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Returns the import, ready to run.
     *
     * @throws NullPointerException if the schemas or the contract were not set
     */
    public Importer build() {
      return new Importer(this);
    }
  }
}
