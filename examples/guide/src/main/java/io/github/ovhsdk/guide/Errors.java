package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;

/** What calls can fail with. */
final class Errors {

  private Errors() {}

  // begin handle
  static String describe(OvhClient client, String zone, long id) {
    try {
      ZoneRecord record = client.api(DomainZoneApi.class).getZoneRecord(zone, id).execute();
      return "The record points to " + record.target();
    } catch (NotFoundException e) {
      return e.isOperationUnknown() ? "This endpoint has no DNS" : "There is no such record";
    } catch (ForbiddenException e) {
      return "An IAM policy has to allow " + e.missingIamActions();
    } catch (OvhApiException e) {
      return "Refused with status " + e.status() + ", query id " + e.queryId().orElse("unknown");
    } catch (OvhException e) {
      return "No usable answer: " + e.getMessage();
    }
  }
  // end
}
