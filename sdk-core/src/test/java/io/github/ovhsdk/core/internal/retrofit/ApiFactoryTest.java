package io.github.ovhsdk.core.internal.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.internal.paging.FakeTransport;
import io.github.ovhsdk.core.testing.SampleApi;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
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
  void call_inheritedMethod_isTheSameOperation() {
    assertThat(factory.create(Inheriting.class).get().prepare().operation()).isEqualTo("v1 GET /x");
  }

  @Test
  void call_foreignAnnotationsOfParameters_areIgnoredWhereverTheyStand() {
    assertThat(factory.create(Marked.class).get("a", "b").prepare().url())
        .hasToString("https://api.example/base/v1/a/b");
  }

  @Test
  void check_typeVariableAsAnswer_saysWhatToDo() {
    assertThatThrownBy(() -> ApiFactory.check(Generic.class))
        .hasMessageContaining("its answer is T, which is no type of its own");
  }

  @Test
  void call_headers_areSentInTheirOrderAndLeftOutWhereNull() {
    WithHeaders api = factory.create(WithHeaders.class);

    assertThat(api.get("1", null, "3").prepare().headers().map())
        .containsEntry("X-A", List.of("1"))
        .containsEntry("X-C", List.of("3"))
        .doesNotContainKey("X-B");
    assertThatThrownBy(() -> api.get("hunter2\n", null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 GET /x: The value of the header field 'X-A'")
        .hasMessageNotContaining("hunter2");
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
        Generic.class,
        TwoBodies.class,
        TwiceInThePath.class,
        OneHeaderTwice.class,
        FixedHeaders.class,
        TwoVerbs.class,
        TwoRoles.class,
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

  private interface Generic<T> {
    @GET("v1/x")
    ApiCall<T> get();
  }

  private interface Inherited {
    @GET("v1/x")
    ApiCall<Long> get();
  }

  private interface Inheriting extends Inherited {}

  private interface WithHeaders {
    @GET("v1/x")
    ApiCall<Long> get(
        @Header("X-A") String a,
        @Header("X-B") @Nullable String b,
        @Header("X-C") @Nullable String c);
  }

  @Retention(RetentionPolicy.RUNTIME)
  private @interface Mark {}

  private interface Marked {
    @GET("v1/{a}/{b}")
    ApiCall<Long> get(
        @Path(value = "a", encoded = true) @Mark String a,
        @Mark @Path(value = "b", encoded = true) String b);
  }

  private interface TwoBodies {
    @POST("v1/x")
    ApiCall<Long> post(@Body String one, @Body String two);
  }

  private interface TwiceInThePath {
    @GET("v1/{x}")
    ApiCall<Long> get(
        @Path(value = "x", encoded = true) String one,
        @Path(value = "x", encoded = true) String two);
  }

  private interface OneHeaderTwice {
    @GET("v1/x")
    ApiCall<Long> get(@Header("X-A") String one, @Header("x-a") String two);
  }

  private interface FixedHeaders {
    @GET("v1/x")
    @Headers("X-A: 1")
    ApiCall<Long> get();
  }

  private interface TwoVerbs {
    @GET("v1/x")
    @DELETE("v1/y")
    ApiCall<Long> get();
  }

  private interface TwoRoles {
    @POST("v1/x")
    ApiCall<Long> post(@Body @Header("X-A") String both);
  }
}
