package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.testing.ApiServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** An interface that an application writes by itself, of which nothing is public. */
class OwnInterfaceTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @OvhApi("v1 /own")
  interface OwnApi {
    @GET("v1/own/{id}")
    ApiCall<Long> get(@Path(value = "id", encoded = true) long id);

    default ApiCall<Long> first() {
      return get(1);
    }

    default ApiCall<Long> failing() throws IOException {
      throw new IOException("its own");
    }

    static String help() {
      return "own";
    }
  }

  @Test
  void defaultMethod_callsTheOperation() {
    server.answer("7");

    assertThat(server.client().api(OwnApi.class).first().execute()).isEqualTo(7L);
    assertThat(OwnApi.help()).isEqualTo("own");
  }

  @Test
  void defaultMethod_failing_throwsItsOwnException() {
    OwnApi api = server.client().api(OwnApi.class);

    assertThatThrownBy(api::failing).isInstanceOf(IOException.class).hasMessage("its own");
  }

  /** A public one, whose method fails the way that access to a method does. */
  @OvhApi("v1 /own")
  public interface PublicApi {
    @GET("v1/own")
    ApiCall<Long> get();

    default ApiCall<Long> callAndFail() throws IllegalAccessException {
      get().execute();
      throw new IllegalAccessException("its own");
    }
  }

  @Test
  void defaultMethod_failingForAccess_runsOnce() {
    server.answer("7");
    server.answer("7");
    PublicApi api = server.client().api(PublicApi.class);

    assertThatThrownBy(api::callAndFail).isInstanceOf(IllegalAccessException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void methodsOfObject_areThoseOfAnObject() {
    OwnApi api = server.client().api(OwnApi.class);

    assertThat(api).isSameAs(api).isEqualTo(api).hasToString("OwnApi");
  }
}
