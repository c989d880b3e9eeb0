package io.github.ovhsdk.core.internal.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.testing.SampleApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

class RetrofitFactoryTest {

  @Test
  void checking_interfaceAsGenerated_passesAndPrepares() {
    SampleApi api = RetrofitFactory.checking().create(SampleApi.class);

    assertThat(api.getRecord("zone", 7).prepare().url())
        .hasToString("https://api.example/v1/sample/zone/record/7");
    assertThatThrownBy(() -> api.getTime().execute())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> api.getTime().executeAsync())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        UnknownAnswer.class,
        UnknownElement.class,
        UnknownBody.class,
        NotEncoded.class,
        LeadingSlash.class,
        NoVerb.class,
        OtherReturnType.class,
      })
  void checking_interfaceThatIsNot_fails(Class<?> api) {
    assertThatThrownBy(() -> RetrofitFactory.checking().create(api))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private interface UnknownAnswer {
    @GET("v1/x")
    ApiCall<Thread> get();
  }

  private interface UnknownElement {
    @GET("v1/x")
    ListCall<Thread> list();
  }

  private interface UnknownBody {
    @POST("v1/x")
    ApiCall<Void> create(@Body Thread body);
  }

  private interface NotEncoded {
    @GET("v1/{x}")
    ApiCall<Long> get(@Path("x") String x);
  }

  private interface LeadingSlash {
    @GET("/v1/x")
    ApiCall<Long> get();
  }

  private interface NoVerb {
    ApiCall<Long> get();
  }

  private interface OtherReturnType {
    @GET("v1/x")
    Long get();
  }
}
