package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.CatalogReading;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.OperationDetails;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.search.SearchResult;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the explorer knows. */
final class Explore {

  private final Catalog catalog = Catalog.bundled();
  private final PrintStream out;

  Explore(PrintStream out) {
    this.out = out;
  }

  void readme() {
    // begin readme
    Catalog catalog = Catalog.bundled();
    for (SearchResult found : catalog.search("reboot vps")) {
      out.println(found.operation() + " " + found.matched());
    }
    OperationDetails create =
        catalog.details("v1 POST /domain/zone/{zoneName}/record").orElseThrow();
    JsonValue body = create.bodyExample(ExampleKind.MINIMAL).orElseThrow();
    List<Violation> wrong = create.check(Map.of("zoneName", List.of("example.com")), body);
    // end
    out.println(wrong);
  }

  void lists() {
    // begin lists
    for (SectionSummary section : catalog.sections("v1")) {
      if (section.matches("dedicated")) {
        for (OperationSummary operation : catalog.operations(section)) {
          out.println(operation.key() + " " + operation.state());
        }
      }
    }
    // end
  }

  long states() {
    // begin states
    long beta =
        catalog.operations().stream().filter(o -> o.state().equals(OperationState.BETA)).count();
    // end
    return beta;
  }

  void deprecation(String name) {
    // begin deprecation
    OperationDetails details = catalog.details(name).orElseThrow();
    Lifecycle lifecycle = details.operation().lifecycle();
    if (lifecycle.isDeprecated()) {
      out.println(lifecycle.deprecationTime() + " " + lifecycle.deletionTime());
      out.println(details.successor().map(OperationSummary::key));
    }
    // end
  }

  void request(OperationDetails details) {
    // begin request
    for (Parameter.Place place : Parameter.Place.values()) {
      for (SchemaNode parameter : details.parameters(place)) {
        out.println(place.word() + " " + parameter);
      }
    }
    details.body().ifPresent(body -> out.print(body.toText()));
    details.bodyExample(ExampleKind.WRITABLE).ifPresent(example -> out.println(example));
    // end
  }

  void response(OperationDetails details) {
    // begin response
    details.response().ifPresent(response -> out.print(response.toText()));
    details.responseExample().ifPresent(example -> out.println(example.toPrettyString()));
    // end
  }

  void general(OperationDetails details) {
    // begin general
    out.println(details.summary());
    out.println(details.generatedMethod());
    out.println(details.operation().iamActions() + " " + details.operation().errors());
    out.println(details.scopes("ovh-eu"));
    // end
  }

  void match(String url) {
    // begin match
    OperationMatch match = catalog.match("DELETE", url);
    if (match instanceof OperationMatch.Found found) {
      out.println(found.operation() + " " + found.pathValues() + " " + found.query());
    } else if (match instanceof OperationMatch.WrongVerb wrong) {
      out.println("There is only " + wrong.allowed());
    }
    // end
  }

  void schemas(OperationDetails details) {
    // begin schemas
    JsonValue schema = details.bodySchema().orElseThrow();
    SchemaNode target = details.explain("body.target");
    // end
    out.println(schema + " " + target);
  }

  void check(OperationDetails details) {
    // begin check
    List<Violation> violations =
        details.check(
            Map.of("zoneName", List.of("example.com")),
            JsonValue.parse("{\"fieldType\":\"a\",\"target\":\"192.0.2.1\",\"tll\":60}"));
    for (Violation violation : violations) {
      out.println(violation.code() + " at " + violation.where() + ": " + violation.message());
    }
    // end
  }

  List<OperationSummary> lookUps() {
    // begin lookups
    List<OperationSummary> withAction = catalog.search().byIamAction("vps:apiovh:reboot");
    List<OperationSummary> withModel = catalog.search().byModel("domain.zone.Record");
    List<OperationSummary> withError = catalog.search().byError("Client::NotFound::PlanNotFound");
    // end
    out.println(withModel.size() + " " + withError.size());
    return withAction;
  }

  Catalog read(Path folder) throws IOException {
    // begin read
    CatalogReading reading = Catalog.read(folder);
    reading.losses().forEach(out::println);
    Catalog theirs = reading.catalog();
    // end
    return theirs;
  }

  void search() {
    // begin search
    for (SearchResult result : catalog.search().find("kubernetes node pool method:POST", 5)) {
      out.println(result.operation().key() + " because of " + result.matched());
    }
    // end
  }

  Map<String, String> url() {
    // begin url
    SearchResult first =
        catalog.search("POST https://eu.api.ovh.com/1.0/vps/vps-1.example.net/reboot").get(0);
    Map<String, String> values = first.pathValues();
    // end
    return values;
  }
}
