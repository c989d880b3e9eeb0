package io.github.ovhsdk.benchmarks.jmh;

import io.github.ovhsdk.benchmarks.explorer.Queries;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the explorer is asked again and again. Samples, since it is the slow ones that are felt. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExplorerCalls {

  private static final int QUERIES = 10_000;
  private static final String DOCUMENT = "/io/github/ovhsdk/explorer/catalog/v1/vps.json";

  private final Catalog catalog = Catalog.bundled();
  private List<String> queries;
  private int next;
  private byte[] document;
  private Operation operation;
  private Examples examples;
  private Validator validator;
  private JsonValue body;

  @Setup
  public void prepare() throws IOException {
    queries = Queries.mixed(QUERIES, 1);
    try (InputStream stream = Catalog.class.getResourceAsStream(DOCUMENT)) {
      document = Objects.requireNonNull(stream, DOCUMENT).readAllBytes();
    }
    operation = catalog.operation("v1 POST /cloud/project/{serviceName}/instance").orElseThrow();
    Section section = catalog.sectionOf(operation.key()).orElseThrow();
    examples = Examples.of(section);
    validator = Validator.of(SectionTypes.of(section));
    body = examples.body(operation, ExampleKind.WRITABLE).orElseThrow();
  }

  /** Searches of all kinds, one after the other. */
  @Benchmark
  public Object search() {
    next = (next + 1) % QUERIES;
    return catalog.search(queries.get(next));
  }

  @Benchmark
  public Object match() {
    return catalog.match("POST", "https://eu.api.ovh.com/1.0/vps/vps-1.ovh.net/reboot?x=y");
  }

  /** Without the reading from the jar, which happens once. */
  @Benchmark
  public Object loadSection() throws IOException {
    return new ContractReader().readSection(DOCUMENT, document);
  }

  @Benchmark
  public Object exampleBody() {
    return examples.body(operation, ExampleKind.WRITABLE);
  }

  @Benchmark
  public Object validateBody() {
    return validator.body(operation, body);
  }
}
