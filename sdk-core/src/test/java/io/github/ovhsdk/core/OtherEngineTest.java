package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.SocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An interceptor of the application's that sends requests by itself, past OkHttp's own way. */
class OtherEngineTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private final OkHttpClient other = new OkHttpClient();

  @Test
  void post_answeredWith503ByTheOtherEngine_isSentOnce() {
    server.answer(503, "text/plain", "");
    server.answer(503, "text/plain", "");

    assertThatThrownBy(() -> api().refresh("zone").execute()).isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void post_brokenInTheOtherEngine_isSentOnceAndNotSaidToBeUnsent() {
    for (int i = 0; i < 2; i++) {
      server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    }

    assertThatThrownBy(() -> api().refresh("zone").execute())
        .isInstanceOf(TransportException.class)
        .hasMessageNotContaining("Nothing was sent");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void post_sentByTheOtherEngineWhereOkHttpCouldNotConnect_isSentOnce() {
    server.answer(503, "text/plain", "");
    server.answer(503, "text/plain", "");
    OvhClient client =
        client(
            builder ->
                builder
                    .socketFactory(new NoSockets())
                    .addInterceptor(
                        chain -> {
                          try {
                            return chain.proceed(chain.request());
                          } catch (IOException e) {
                            return other.newCall(chain.request()).execute();
                          }
                        }));

    assertThatThrownBy(() -> client.api(SampleApi.class).refresh("zone").execute())
        .isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  private SampleApi api() {
    return client(
            builder -> builder.addInterceptor(chain -> other.newCall(chain.request()).execute()))
        .api(SampleApi.class);
  }

  private OvhClient client(Consumer<OkHttpClient.Builder> change) {
    return server.client(
        server
            .builder()
            .retryPolicy(
                attempt -> attempt.number() < 4 ? Optional.of(Duration.ZERO) : Optional.empty())
            .http(OkHttpHook.adjust(change)));
  }

  /** Has every connection fail. */
  private static final class NoSockets extends SocketFactory {
    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
          throw new ConnectException("no way");
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
