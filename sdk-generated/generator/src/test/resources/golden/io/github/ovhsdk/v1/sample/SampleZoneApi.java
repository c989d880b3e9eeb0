package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.annotation.Alpha;
import io.github.ovhsdk.core.annotation.Beta;
import io.github.ovhsdk.core.annotation.CursorPaged;
import io.github.ovhsdk.core.annotation.DeprecatedOperation;
import io.github.ovhsdk.core.annotation.ExpandsTo;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.v1.sample.model.CreateRecordRequest;
import io.github.ovhsdk.v1.sample.model.Record;
import io.github.ovhsdk.v1.sample.model.RefreshZoneRequest;
import io.github.ovhsdk.v1.sample.model.Task;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Operations of OVHcloud's section {@code v1 /sample}. */
@OvhApi("v1 /sample")
public interface SampleZoneApi {

  /**
   * List zones.
   *
   * <p>{@code v1 GET /sample/zone}. Beta: may still change. IAM action {@code dnsZone:apiovh:get}.
   */
  @GET("v1/sample/zone")
  @CursorPaged
  @Beta
  ListCall<String> listZones(@Tag @Nullable ListZonesQuery query);

  /** {@link #listZones(ListZonesQuery)} without what is optional. */
  default ListCall<String> listZones() {
    return listZones(null);
  }

  /**
   * Get a zone.
   *
   * <p>{@code v1 GET /sample/zone/{zoneName}}.
   */
  @GET("v1/sample/zone/{zoneName}")
  ApiCall<JsonValue> getZone(@Path(value = "zoneName", encoded = true) String zoneName);

  /**
   * Delete a zone.
   *
   * <p>{@code v1 DELETE /sample/zone/{zoneName}}.
   *
   * @deprecated since 2022-12-15; announced to go away on 2023-01-15; use {@code
   *     /1.0/zone/{zoneName}} instead
   */
  @DELETE("v1/sample/zone/{zoneName}")
  @Deprecated
  @DeprecatedOperation(
      since = "2022-12-15",
      deletion = "2023-01-15",
      replacement = "/1.0/zone/{zoneName}")
  ApiCall<Void> deleteZone(@Path(value = "zoneName", encoded = true) String zoneName);

  /**
   * Get the history of a zone.
   *
   * <p>{@code v1 GET /sample/zone/{zoneName}/history}.
   */
  @GET("v1/sample/zone/{zoneName}/history")
  ApiCall<Map<String, Task>> getZoneHistory(
      @Path(value = "zoneName", encoded = true) String zoneName, @Tag GetZoneHistoryQuery query);

  /**
   * List the ids of zone records.
   *
   * <p>{@code v1 GET /sample/zone/{zoneName}/record}. Each id stands for a {@link Record}. IAM
   * actions {@code dnsZone:apiovh:record/get}, {@code dnsZone:apiovh:record/list} (optional).
   */
  @GET("v1/sample/zone/{zoneName}/record")
  @ExpandsTo(Record.class)
  ListCall<Long> listZoneRecords(
      @Path(value = "zoneName", encoded = true) String zoneName,
      @Tag @Nullable ListZoneRecordsQuery query);

  /** {@link #listZoneRecords(String, ListZoneRecordsQuery)} without what is optional. */
  default ListCall<Long> listZoneRecords(String zoneName) {
    return listZoneRecords(zoneName, null);
  }

  /**
   * Create a zone record &lt;T&gt; &amp; &#123;x&#125; &#64;y &#42;/.
   *
   * <p>{@code v1 POST /sample/zone/{zoneName}/record}. Alpha: may change or go away without notice.
   */
  @POST("v1/sample/zone/{zoneName}/record")
  @Alpha
  ApiCall<Record> createZoneRecord(
      @Path(value = "zoneName", encoded = true) String zoneName, @Body CreateRecordRequest body);

  /**
   * Get a zone record.
   *
   * <p>{@code v1 GET /sample/zone/{zoneName}/record/{id}}.
   */
  @GET("v1/sample/zone/{zoneName}/record/{id}")
  ApiCall<Record> getZoneRecord(
      @Path(value = "zoneName", encoded = true) String zoneName,
      @Path(value = "id", encoded = true) long id);

  /**
   * Change a zone record.
   *
   * <p>{@code v1 PUT /sample/zone/{zoneName}/record/{id}}.
   */
  @PUT("v1/sample/zone/{zoneName}/record/{id}")
  ApiCall<Void> updateZoneRecord(
      @Path(value = "zoneName", encoded = true) String zoneName,
      @Path(value = "id", encoded = true) long id,
      @Body Record body);

  /**
   * Delete a zone record.
   *
   * <p>{@code v1 DELETE /sample/zone/{zoneName}/record/{id}}.
   */
  @DELETE("v1/sample/zone/{zoneName}/record/{id}")
  ApiCall<Void> deleteZoneRecord(
      @Path(value = "zoneName", encoded = true) String zoneName,
      @Path(value = "id", encoded = true) long id);

  /**
   * Refresh a zone.
   *
   * <p>{@code v1 POST /sample/zone/{zoneName}/refresh}.
   *
   * @deprecated by OVHcloud
   */
  @POST("v1/sample/zone/{zoneName}/refresh")
  @Deprecated
  @DeprecatedOperation
  ApiCall<Task> refreshZone(
      @Path(value = "zoneName", encoded = true) String zoneName, @Body RefreshZoneRequest body);

  /**
   * {@link #refreshZone(String, RefreshZoneRequest)} without what is optional.
   *
   * @deprecated like the operation itself
   */
  @Deprecated
  default ApiCall<Task> refreshZone(String zoneName) {
    return refreshZone(zoneName, RefreshZoneRequest.builder().build());
  }
}
