package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.auth.Credentials;
import java.io.IOException;
import java.util.stream.Stream;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All operations: the SDK makes of Retrofit's annotations the request that Retrofit makes. */
class RetrofitTest {
  private static final String ROOT = "https://api.example/";

  private static final OvhClient CLIENT =
      OvhClient.builder().endpoint(Endpoint.custom(ROOT)).credentials(Credentials.none()).build();

  private final RetrofitOracle retrofit = new RetrofitOracle(ROOT);

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @TestFactory
  Stream<DynamicTest> prepare_everyOperation_isTheRequestThatRetrofitMakes() {
    return Contract.testOperations((operation, problems) -> compare(operation));
  }

  private void compare(Operation operation) throws IOException {
    Call call = Call.of(operation);
    Class<?> api = Reflection.load(operation.api());
    PreparedRequest ours = call.on(CLIENT.api(api)).prepare();
    Reflection.call(
        retrofit.create(api), Signatures.annotatedMethod(operation), call.arguments().toArray());
    Request theirs = retrofit.request();

    assertThat(ours.method()).isEqualTo(theirs.method());
    assertThat(ours.url().toString().split("\\?", 2)[0]).isEqualTo(theirs.url().toString());
    theirs
        .headers()
        .forEach(
            field ->
                assertThat(ours.headers().allValues(field.getFirst()))
                    .containsExactly(field.getSecond()));
    assertThat(ours.body().isPresent()).isEqualTo(theirs.body() != null);
    if (theirs.body() != null) {
      Buffer body = new Buffer();
      theirs.body().writeTo(body);
      assertThat(ours.body().orElseThrow().length > 0)
          .isEqualTo(body.readUtf8().equals(RetrofitOracle.BODY));
    }
  }
}
