package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.annotation.CursorPaged;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Record;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Lists as the generated interfaces have them. */
@OvhApi("v1 /list")
public interface ListApi {

  @GET("v2/list/policy")
  @CursorPaged
  ListCall<String> listPolicies();

  @GET("v1/list/{zone}/record")
  @ExpandsTo(Record.class)
  ListCall<String> listRecords(
      @Path(value = "zone", encoded = true) String zone, @Tag @Nullable ListRecordsQuery query);

  default ListCall<String> listRecords(String zone) {
    return listRecords(zone, null);
  }
}
