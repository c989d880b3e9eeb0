package io.github.ovhsdk.v1.sample;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.v1.sample.model.RefreshZoneRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Operations of OVHcloud's section {@code v1 /sample}. */
@OvhApi("v1 /sample")
public interface SampleApi {

  /**
   * Get a range.
   *
   * <p>{@code v1 GET /sample/range/{ipBlock}}. Needs no authentication.
   *
   * @param ipBlock format {@code ipBlock}
   */
  @GET("v1/sample/range/{ipBlock}")
  @NoAuthentication
  ApiCall<io.github.ovhsdk.v1.sample.model.Map> getRange(
      @Path(value = "ipBlock", encoded = true) String ipBlock,
      @Tag GetRangeQuery query,
      @Header("X-Schemas-Version") @Nullable String schemasVersion);

  /** {@link #getRange(String, GetRangeQuery, String)} without what is optional. */
  default ApiCall<io.github.ovhsdk.v1.sample.model.Map> getRange(
      String ipBlock, GetRangeQuery query) {
    return getRange(ipBlock, query, null);
  }

  /**
   * Import a range.
   *
   * <p>{@code v1 POST /sample/range/{ipBlock}}.
   *
   * @param ipBlock format {@code ipBlock}
   */
  @POST("v1/sample/range/{ipBlock}")
  ApiCall<List<List<BigDecimal>>> importRange(
      @Path(value = "ipBlock", encoded = true) String ipBlock, @Body List<String> body);

  /**
   * Delete a range.
   *
   * <p>{@code v1 DELETE /sample/range/{ipBlock}}.
   *
   * @param ipBlock format {@code ipBlock}
   */
  @HTTP(method = "DELETE", path = "v1/sample/range/{ipBlock}", hasBody = true)
  ApiCall<Void> deleteRange(
      @Path(value = "ipBlock", encoded = true) String ipBlock, @Body RefreshZoneRequest body);

  /** {@link #deleteRange(String, RefreshZoneRequest)} without what is optional. */
  default ApiCall<Void> deleteRange(String ipBlock) {
    return deleteRange(ipBlock, RefreshZoneRequest.builder().build());
  }

  /**
   * Change a tag.
   *
   * <p>{@code v1 PUT
   * /sample/tag/{id}/{anotherLongPathParameterName}/withALongName/{andYetAnotherOne}}.
   */
  @PUT("v1/sample/tag/{id}/{anotherLongPathParameterName}/withALongName/{andYetAnotherOne}")
  ApiCall<io.github.ovhsdk.v1.sample.model.Tag> updateTagWithALongNameForLineBreaks(
      @Path(value = "id", encoded = true) long id,
      @Path(value = "anotherLongPathParameterName", encoded = true)
          String anotherLongPathParameterName,
      @Path(value = "andYetAnotherOne", encoded = true) String andYetAnotherOne,
      @Body io.github.ovhsdk.v1.sample.model.Tag body);
}
