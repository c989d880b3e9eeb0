package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.OperationDetails;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ovh example}. */
@Command(
    name = "example",
    description = "Prints an example of what an operation takes or answers, as JSON.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh example POST /domain/zone/{zoneName}/record --minimal",
      "          ovh example v1 GET /vps/{serviceName} --response"
    })
final class ExampleCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Mixin private OperationArgument operation;

  @ArgGroup private What what = new What();

  /** One of these. */
  static final class What {

    @Option(names = "--minimal", description = "A body with what is required only.")
    private boolean minimal;

    @Option(names = "--writable", description = "A body with all that may be sent; the usual.")
    private boolean writable;

    @Option(names = "--response", description = "What it answers.")
    private boolean response;
  }

  @Override
  public void run() {
    Catalog catalog = ovh.openCatalog();
    OperationDetails chosen = catalog.details(operation.chooseFrom(catalog).key()).orElseThrow();
    JsonValue example =
        example(chosen)
            .orElseThrow(
                () ->
                    CommandException.wrongCall(
                        what.response
                            ? chosen + " answers nothing."
                            : chosen + " takes no body. --response shows what it answers."));
    ovh.console().out().println(ovh.json() ? example.toString() : example.toPrettyString());
  }

  private Optional<JsonValue> example(OperationDetails chosen) {
    return what.response
        ? chosen.responseExample()
        : chosen.bodyExample(what.minimal ? ExampleKind.MINIMAL : ExampleKind.WRITABLE);
  }
}
