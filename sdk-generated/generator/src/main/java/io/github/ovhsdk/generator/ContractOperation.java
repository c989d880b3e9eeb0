package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An operation of the contract.
 *
 * @param branch the branch of the API, such as {@code v1}
 * @param verb the HTTP method, in capitals
 * @param path the path, without the branch
 * @param operation what the contract says
 */
record ContractOperation(String branch, String verb, String path, Operation operation) {

  private static final String PAGING_HEADERS = "x-pagination-";

  /** Returns how the project names the operation, such as {@code v1 GET /vps}. */
  String label() {
    return branch + " " + verb + " " + path;
  }

  String id() {
    return Names.identifier(Objects.toString(operation.getOperationId()), label());
  }

  /** Returns the interface that the operation belongs to. */
  String tag() {
    if (operation.getTags() == null || operation.getTags().size() != 1) {
      throw new IllegalArgumentException("not exactly one tag: " + label());
    }
    return Names.identifier(operation.getTags().get(0), label());
  }

  Extensions extensions() {
    return new Extensions(operation.getExtensions());
  }

  /**
   * Returns the parameters at a place, in the contract's order; without those that the pager owns.
   */
  List<Parameter> parameters(String in) {
    List<Parameter> all = operation.getParameters() == null ? List.of() : operation.getParameters();
    return all.stream()
        .filter(each -> each.getIn().equals(in))
        .filter(
            each ->
                !in.equals("header")
                    || !each.getName().toLowerCase(Locale.ROOT).startsWith(PAGING_HEADERS))
        .toList();
  }

  /** Returns the schema of the body, or null. */
  Schema<?> body() {
    return operation.getRequestBody() == null
        ? null
        : schema(operation.getRequestBody().getContent());
  }

  /** Returns the schema of the answer, or null. */
  Schema<?> answer() {
    return operation.getResponses() == null || operation.getResponses().get("200") == null
        ? null
        : schema(operation.getResponses().get("200").getContent());
  }

  private static Schema<?> schema(Content content) {
    return content == null ? null : content.get("application/json").getSchema();
  }

  /** Returns the name of its query object, or null if it has no query parameters. */
  String query() {
    return parameters("query").isEmpty() ? null : Names.query(id());
  }

  /** Returns the schemas that a request can carry. */
  List<Schema<?>> sent() {
    List<Schema<?>> sent = new ArrayList<>();
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(each -> sent.add(each.getSchema()));
    }
    if (body() != null) {
      sent.add(body());
    }
    return sent;
  }

  /** Returns the schemas that an answer can carry. */
  List<Schema<?>> received() {
    List<Schema<?>> received = new ArrayList<>();
    if (answer() != null) {
      received.add(answer());
    }
    String expandsTo = extensions().string("x-ovh-expands-to");
    if (expandsTo != null) {
      received.add(new Schema<>().$ref(expandsTo));
    }
    return received;
  }
}
