package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import java.util.List;
import okhttp3.OkHttpClient;

/** Clients in whose pauses no time passes. */
public final class TestClients {

  private TestClients() {}

  public static OvhClient client(
      ApiServer server,
      FakeTime time,
      RequestOptions options,
      int retryBudget,
      CallListener... listeners) {
    return server.track(
        client(
            server.endpoint(),
            Credentials.bearer("the-token"),
            server.countingHttpClient(),
            time,
            options,
            retryBudget,
            listeners));
  }

  /** Returns a client of any endpoint, which the caller closes. */
  public static OvhClient client(
      Endpoint endpoint,
      Credentials credentials,
      OkHttpClient http,
      FakeTime time,
      RequestOptions options,
      int retryBudget,
      CallListener... listeners) {
    ClientSettings settings =
        new ClientSettings(
            endpoint,
            credentials,
            null,
            options,
            List.of(listeners),
            retryBudget,
            true,
            null,
            null,
            OkHttpHook.deriveFrom(http));
    return DefaultOvhClient.create(settings, time);
  }
}
