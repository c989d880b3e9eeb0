package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import java.util.List;
import java.util.Map;

/** Calls of operations that have no method. */
final class Untyped {

  private Untyped() {}

  static JsonValue json(OvhClient client) {
    // begin json
    JsonValue record =
        client
            .request("GET", "/v1/domain/zone/{zone}/record/{id}")
            .path("zone", "example.com")
            .path("id", "42")
            .call()
            .execute();
    // end
    return record;
  }

  static ZoneRecord model(OvhClient client) {
    // begin model
    ZoneRecord record =
        client
            .request("POST", "/v1/domain/zone/{zone}/record")
            .path("zone", "example.com")
            .body(
                JsonValue.object(
                    Map.of("fieldType", JsonValue.of("A"), "target", JsonValue.of("192.0.2.1"))))
            .call(ZoneRecord.class)
            .execute();
    // end
    return record;
  }

  static List<Long> list(OvhClient client) {
    // begin list
    List<Long> ids =
        client
            .request("GET", "/v1/domain/zone/{zone}/record")
            .path("zone", "example.com")
            .query("fieldType", "A")
            .list(Long.class)
            .execute();
    // end
    return ids;
  }
}
