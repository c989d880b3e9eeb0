package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ovh show} of an operation of which every fact is given, to the last letter. */
class ShowEveryFactTest {

  private static final String SCHEMA =
      """
      {"resourcePath": "/pump", "basePath": "https://eu.api.ovh.com/1.0", "models": {
        "pump.Pump": {"id": "Pump", "description": "A pump", "properties": {
          "id": {"type": "long", "required": true, "readOnly": true},
          "kind": {"type": "pump.Kind", "description": "How it is moved"},
          "next": {"type": "pump.Pump"},
          "note": {"type": "string", "canBeNull": true, "required": true},
          "pin": {"type": "password"}}},
        "pump.Kind": {"id": "Kind", "enum": ["hand", "steam"], "enumType": "string"}},
       "apis": [
        {"path": "/pump/{id}", "operations": [{
          "httpMethod": "PUT", "responseType": "pump.Pump", "noAuthentication": false,
          "description": "Oils the pump", "longDescription": "Use fine oil.\\nTwice.",
          "apiStatus": {"value": "DEPRECATED", "deprecatedDate": "2020-01-02T00:00:00Z",
            "deletionDate": "2021-03-04T05:06:07Z", "replacement": "PUT /pump/{id}/oil"},
          "iamActions": [{"name": "pump:oil", "required": true}, {"name": "pump:see",
          "required": false}],
          "errors": ["Client::Dry", "Client::Rust"], "scopes": ["all", "product/pump/all"],
          "quota": 60,
          "parameters": [
            {"name": "id", "dataType": "long", "paramType": "path", "required": true,
             "description": "Its number"},
            {"name": "kind", "dataType": "pump.Kind", "paramType": "query", "required": false},
            {"name": "X-Pagination-Cursor", "dataType": "string", "paramType": "header",
             "required": false},
            {"dataType": "pump.Pump", "paramType": "body", "required": true}]}]},
        {"path": "/pump/{id}/oil", "operations": [{
          "httpMethod": "PUT", "responseType": "void", "noAuthentication": true,
          "apiStatus": {"value": "ALPHA"},
          "parameters": [
            {"name": "id", "dataType": "long", "paramType": "path", "required": true}]}]}]}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void writeSchema() throws Exception {
    Files.writeString(Files.createDirectory(folder.resolve("v1")).resolve("pump.json"), SCHEMA);
  }

  private static Run show(String path, String... options) {
    String[] all = new String[options.length + 5];
    String[] start = {"show", "PUT", path, "--catalog", folder.toString()};
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(options, 0, all, start.length, options.length);
    return Run.ovh(all);
  }

  private static JsonValue json(String path) {
    return JsonValue.parse(show(path, "--json").out());
  }

  @Test
  void show_everyFact_isOnThePage() {
    assertThat(show("/pump/7?kind=steam"))
        .isEqualTo(
            new Run(
                0,
                """
                v1  PUT  /pump/{id}  deprecated
                Oils the pump
                Use fine oil.
                Twice.

                General
                  section         v1 /pump
                  state           DEPRECATED
                  deprecated      2020-01-02
                  to be deleted   2021-03-04T05:06:07Z
                  replaced by     v1 PUT /pump/{id}/oil (alpha)
                  authentication  required
                  IAM actions     pump:oil, pump:see (optional)
                  scopes          all, product/pump/all (ovh-eu)
                  errors          Client::Dry, Client::Rust
                  paging          cursor
                  quota           60

                Request
                  path
                    id* long = 7
                      # Its number
                  query
                    kind pump.Kind: hand | steam = steam
                  header
                    X-Pagination-Cursor string
                  body* pump.Pump
                    id* long (read-only)
                    kind pump.Kind: hand | steam
                      # How it is moved
                    next pump.Pump (as above)
                    note* string (nullable)
                    pin password (secret)
                  example
                    {
                      "kind": "hand",
                      "note": "example",
                      "pin": "********"
                    }

                Response
                  response* pump.Pump
                    id* long (read-only)
                    kind pump.Kind: hand | steam
                      # How it is moved
                    next pump.Pump (as above)
                    note* string (nullable)
                    pin password (secret)
                  example
                    {
                      "id": 1,
                      "kind": "hand",
                      "note": "example",
                      "pin": "********"
                    }
                """,
                ""));
  }

  @Test
  void show_factsOfTheOppositeKind_areOnThePage() {
    assertThat(show("/pump/{id}/oil").out())
        .isEqualTo(
            """
            v1  PUT  /pump/{id}/oil  alpha
            v1 PUT /pump/{id}/oil

            General
              section         v1 /pump
              state           ALPHA
              authentication  not needed
              scopes          none needed

            Request
              path
                id* long

            Response
              nothing
            """);
  }

  @Test
  void show_jsonOfEveryFact_isInGeneral() {
    assertThat(json("/pump/7").get("general"))
        .isEqualTo(
            JsonValue.parse(
                """
                {"operation": "v1 PUT /pump/{id}",
                 "branch": "v1",
                 "method": "PUT",
                 "path": "/pump/{id}",
                 "section": "/pump",
                 "state": "DEPRECATED",
                 "authenticated": true,
                 "summary": "Oils the pump",
                 "description": "Oils the pump",
                 "longDescription": "Use fine oil.\\nTwice.",
                 "deprecatedOn": "2020-01-02T00:00:00Z",
                 "deletionOn": "2021-03-04T05:06:07Z",
                 "replacement": "PUT /pump/{id}/oil",
                 "successor": "v1 PUT /pump/{id}/oil",
                 "artifact": null,
                 "class": null,
                 "paging": "cursor",
                 "expandsTo": null,
                 "iamActions": [{"name": "pump:oil", "required": true}, {"name": "pump:see",
                 "required": false}],
                 "errors": ["Client::Dry", "Client::Rust"],
                 "scopes": {"endpoint": "ovh-eu", "grade": "published", "names": ["all",
                 "product/pump/all"], "source": "schema", "date": null},
                 "extra": {"quota": 60}}
                """));
  }

  @Test
  void show_jsonOfTheOppositeFacts_isInGeneralToo() {
    JsonValue general = json("/pump/7/oil").get("general");

    assertThat(general.get("authenticated")).hasToString("false");
    assertThat(general.get("state").asString()).isEqualTo("ALPHA");
    assertThat(general.get("scopes").get("grade").asString()).isEqualTo("not-needed");
    assertThat(general.get("successor")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void show_jsonOfParametersFromAUrl_hasTheirMarksAndValues() {
    assertThat(json("/pump/7?kind=steam").get("request").get("parameters"))
        .isEqualTo(
            JsonValue.parse(
                """
                [{"place": "path", "name": "id", "type": "long", "required": true,
                 "readOnly": false,
                  "nullable": false, "secret": false, "allowedValues": [],
                  "description": "Its number", "repeated": false,
                  "fields": [], "example": "1", "values": ["7"]},
                 {"place": "query", "name": "kind", "type": "pump.Kind", "required": false,
                  "readOnly": false,
                  "nullable": false, "secret": false, "allowedValues": ["hand", "steam"],
                  "description": null, "repeated": false,
                  "fields": [], "example": "hand", "values": ["steam"]},
                 {"place": "header", "name": "X-Pagination-Cursor", "type": "string",
                  "required": false, "readOnly": false,
                  "nullable": false, "secret": false, "allowedValues": [], "description": null,
                  "repeated": false,
                  "fields": [], "example": "example", "values": []}]
                """));
  }

  @Test
  void show_jsonOfFields_hasEveryMark() {
    JsonValue shown = json("/pump/7");

    assertThat(shown.get("response").get("fields"))
        .isEqualTo(
            JsonValue.parse(
                """
                [{"name": "id", "type": "long", "required": true, "readOnly": true,
                 "nullable": false, "secret": false,
                  "allowedValues": [], "description": null, "repeated": false, "fields": []},
                 {"name": "kind", "type": "pump.Kind", "required": false, "readOnly": false,
                  "nullable": false, "secret": false,
                  "allowedValues": ["hand", "steam"], "description": "How it is moved",
                  "repeated": false, "fields": []},
                 {"name": "next", "type": "pump.Pump", "required": false, "readOnly": false,
                  "nullable": false, "secret": false,
                  "allowedValues": [], "description": null, "repeated": true, "fields": []},
                 {"name": "note", "type": "string", "required": true, "readOnly": false,
                  "nullable": true, "secret": false,
                  "allowedValues": [], "description": null, "repeated": false, "fields": []},
                 {"name": "pin", "type": "password", "required": false, "readOnly": false,
                  "nullable": false, "secret": true,
                  "allowedValues": [], "description": null, "repeated": false, "fields": []}]
                """));
    assertThat(shown.get("request").get("body").get("fields"))
        .isEqualTo(shown.get("response").get("fields"));
  }

  @Test
  void show_jsonOfBodyAndResponse_hasExamplesAndSchemasOfTheirDirection() {
    JsonValue body = json("/pump/7").get("request").get("body");
    JsonValue response = json("/pump/7").get("response");

    assertThat(body.get("minimal")).hasToString("{\"note\":\"example\"}");
    assertThat(body.get("example").members()).containsOnlyKeys("kind", "note", "pin");
    assertThat(response.get("example").members()).containsOnlyKeys("id", "kind", "note", "pin");
    assertThat(required(body)).hasToString("[\"note\"]");
    assertThat(required(response)).hasToString("[\"id\",\"note\"]");
  }

  private static JsonValue required(JsonValue part) {
    return part.get("schema").get("$defs").get("pump.Pump").get("required");
  }
}
