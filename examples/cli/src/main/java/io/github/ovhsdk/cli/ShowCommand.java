package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private OperationArgument operation;

  @Override
  public void run() {
    String endpoint = ovh.endpoint().name();
    Catalog catalog = ovh.openCatalog();
    OperationChoice choice = operation.chooseFrom(catalog);
    OperationDetails details = catalog.details(choice.key()).orElseThrow();
    if (ovh.json()) {
      ovh.console().out().println(OperationJson.of(details, choice.values(), endpoint));
    } else {
      new OperationPage(ovh.console(), details, choice.values(), endpoint).print();
    }
  }
}
