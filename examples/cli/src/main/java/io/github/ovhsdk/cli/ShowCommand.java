package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationDetails;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh show}. */
@Command(
    name = "show",
    description = "Shows everything about one operation: what it is, takes and answers.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh show POST /vps/{serviceName}/reboot",
      "          ovh show v2 GET /iam/policy --json",
      "          ovh show DELETE /ip/192.0.2.0%%2F24 --endpoint ovh-ca",
      "",
      "A * marks what is required. With --json, one object: general, request, response."
    })
final class ShowCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Parameters(
      arity = "1..3",
      paramLabel = "OPERATION",
      completionCandidates = Candidates.Verbs.class,
      description = "Such as v1 POST /vps/{serviceName}/reboot, or with a real path or URL.")
  private List<String> operation;

  @Override
  public void run() {
    String endpoint = ovh.endpoint().name();
    Catalog catalog = ovh.openCatalog();
    OperationChoice choice = OperationChoice.choose(operation, catalog);
    OperationDetails details = catalog.details(choice.key()).orElseThrow();
    if (ovh.json()) {
      ovh.console().out().println(OperationJson.of(details, choice.values(), endpoint));
    } else {
      new OperationPage(ovh.console(), details, choice.values(), endpoint).print();
    }
  }
}
