package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordUpdate;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** An interface in the shape of the generated ones. */
@OvhApi("v1 /sample")
public interface SampleApi {

  @GET("v1/sample/{name}/record")
  ListCall<Long> listRecords(
      @Path(value = "name", encoded = true) String name, @Tag @Nullable ListRecordsQuery query);

  default ListCall<Long> listRecords(String name) {
    return listRecords(name, null);
  }

  @GET("v1/sample/{name}/owner")
  ListCall<Owner> listOwners(
      @Path(value = "name", encoded = true) String name, @Tag ListRecordsQuery query);

  @GET("v1/sample/{name}/record/{id}")
  ApiCall<Record> getRecord(
      @Path(value = "name", encoded = true) String name,
      @Path(value = "id", encoded = true) long id);

  @POST("v1/sample/{name}/record")
  ApiCall<Record> createRecord(
      @Path(value = "name", encoded = true) String name, @Body CreateRecordRequest body);

  @PUT("v1/sample/{name}/record/{id}")
  ApiCall<Void> updateRecord(
      @Path(value = "name", encoded = true) String name,
      @Path(value = "id", encoded = true) long id,
      @Body RecordUpdate body);

  @DELETE("v1/sample/{name}/record/{id}")
  ApiCall<Void> deleteRecord(
      @Path(value = "name", encoded = true) String name,
      @Path(value = "id", encoded = true) long id);

  @POST("v1/sample/{name}/refresh")
  ApiCall<Void> refresh(@Path(value = "name", encoded = true) String name);

  @GET("v1/auth/time")
  @NoAuthentication
  ApiCall<Long> getTime();

  @GET("v2/sample/anything")
  ApiCall<JsonValue> getAnything();
}
