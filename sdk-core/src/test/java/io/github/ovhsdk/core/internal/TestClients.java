package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import java.util.List;

/** Clients in whose pauses no time passes. */
public final class TestClients {

  private TestClients() {}

  public static OvhClient client(
      ApiServer server,
      FakeTime time,
      RequestOptions options,
      int retryBudget,
      CallListener... listeners) {
    ClientSettings settings =
        new ClientSettings(
            server.endpoint(),
            Credentials.bearer("the-token"),
            null,
            options,
            List.of(listeners),
            retryBudget,
            true,
            null,
            null,
            OkHttpHook.deriveFrom(server.countingHttpClient()));
    return server.track(DefaultOvhClient.create(settings, new SystemHooks(time, time, time)));
  }
}
