package io.github.ovhsdk.core.internal.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.internal.paging.FakeTransport;
import io.github.ovhsdk.core.testing.SampleApi;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

class ApiFactoryTest {

  private final ApiFactory factory =
      new ApiFactory(
          new FakeTransport(
              true,
              request -> {
                throw new AssertionError("sent");
              }),
          URI.create("https://api.example/base/"),
          true);

  @Test
  void create_interfaceAsGenerated_preparesBelowTheRoot() {
    SampleApi api = factory.create(SampleApi.class);

    assertThat(api.getRecord("zone", 7).prepare().url())
        .hasToString("https://api.example/base/v1/sample/zone/record/7");
    assertThat(api.getTime().prepare().url()).hasToString("https://api.example/base/v1/auth/time");
  }

  @Test
  void create_methodsOfObject_areThoseOfAnObject() {
    SampleApi api = factory.create(SampleApi.class);

    assertThat(api).isEqualTo(api).isNotEqualTo(factory.create(SampleApi.class));
    assertThat(api.hashCode()).isEqualTo(api.hashCode());
    assertThat(api).hasToString("SampleApi");
  }

  @Test
  void check_interfaceAsGenerated_passes() {
    assertThatCode(() -> ApiFactory.check(SampleApi.class)).doesNotThrowAnyException();
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
        UnknownParameter.class,
        TagThatIsNoQuery.class,
        PlaceWithoutParameter.class,
        ParameterWithoutPlace.class,
        BodyOfGet.class,
      })
  void check_interfaceThatIsNot_failsNamingTheMethod(Class<?> api) {
    assertThatThrownBy(() -> ApiFactory.check(api))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(api.getSimpleName() + ".");
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

  private interface UnknownParameter {
    @GET("v1/x")
    ApiCall<Long> get(@Query("q") String q);
  }

  private interface TagThatIsNoQuery {
    @GET("v1/x")
    ApiCall<Long> get(@Tag String q);
  }

  private interface PlaceWithoutParameter {
    @GET("v1/{x}")
    ApiCall<Long> get();
  }

  private interface ParameterWithoutPlace {
    @GET("v1/x")
    ApiCall<Long> get(@Path(value = "x", encoded = true) String x);
  }

  private interface BodyOfGet {
    @GET("v1/x")
    ApiCall<Long> get(@Body String body);
  }
}
