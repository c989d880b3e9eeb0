package io.github.ovhsdk.core.internal.http;

import java.nio.charset.StandardCharsets;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Answers a proxy that asks for credentials: once, since it would ask again for ever. */
public final class ProxyCredentials implements Authenticator {
  private static final String FIELD = "Proxy-Authorization";

  private final String basic;

  public ProxyCredentials(String user, String password) {
    this.basic = Credentials.basic(user, password, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    return response.request().header(FIELD) == null
        ? response.request().newBuilder().header(FIELD, basic).build()
        : null;
  }
}
