package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.validation.Severity;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.explorer.validation.ViolationCode;
import io.github.ovhsdk.spec.Operation;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ovh check}. */
@Command(
    name = "check",
    description = "Says all that is wrong with a request, without sending it.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh check POST /vps/vps-1.example.net/reboot",
      "          ovh check GET /domain/zone/{zoneName}/record -p zoneName=example.com",
      "          ovh check POST /domain/zone/example.com/record -d @record.json",
      "",
      "Exit code 1 if anything is an error."
    })
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private OvhCommand ovh;

  @Mixin private OperationArgument operation;

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description = "A parameter in the path, the query or a header; repeat it for lists.")
  private List<String> parameters = List.of();

  @Option(
      names = "-d",
      paramLabel = "BODY",
      description = "The body: JSON, @FILE, or - for standard input.")
  private @Nullable String body;

  @Option(names = "--strict", description = "Take unknown values of enumerations for errors.")
  private boolean strict;

  @Override
  public Integer call() {
    Catalog catalog = ovh.openCatalog();
    OperationChoice choice = operation.chooseFrom(catalog);
    Operation chosen = catalog.operation(choice.key()).orElseThrow();
    Validator validator =
        Validator.of(SectionTypes.of(catalog.sectionOf(choice.key()).orElseThrow()));
    List<Violation> violations =
        (strict ? validator.strict() : validator)
            .request(
                chosen,
                ParameterArguments.read(parameters, choice.values()),
                body == null ? null : BodyArgument.read(body, ovh.console()));
    if (ovh.json()) {
      JsonLines.print(ovh.console(), violations, CheckCommand::json);
    } else {
      print(violations);
    }
    return violations.stream().anyMatch(Violation::isError) ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void print(List<Violation> violations) {
    Rows rows = new Rows();
    for (Violation violation : violations) {
      String hint =
          violation.suggestion() == null ? "" : " Did you mean " + violation.suggestion() + "?";
      rows.add(
          Rows.Cell.of(
              violation.severity().word(),
              violation.severity() == Severity.ERROR ? Style.RED : Style.YELLOW),
          Rows.Cell.of(place(violation)),
          Rows.Cell.of(violation.message() + hint));
    }
    rows.print(ovh.console());
    ovh.console()
        .remark(
            violations.isEmpty() ? "Nothing is wrong." : Counts.of(violations.size(), "finding"));
  }

  private static String place(Violation violation) {
    if (violation.code() == ViolationCode.MORE) {
      return "…";
    }
    return violation.where().isEmpty() ? "body" : violation.where();
  }

  private static JsonValue json(Violation violation) {
    return new JsonMembers()
        .put("severity", violation.severity().word())
        .put("where", violation.where())
        .put("code", violation.code().word())
        .put("message", violation.message())
        .put("suggestion", violation.suggestion())
        .toJson();
  }
}
