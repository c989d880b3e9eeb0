package io.github.ovhsdk.core;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.ClientSettings;
import io.github.ovhsdk.core.internal.DefaultOvhClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way to one of OVHcloud's APIs: gives implementations of the generated interfaces, all of
 * which share its connections and its credentials. Thread-safe; an application needs one per
 * endpoint and account, and keeps it.
 *
 * <pre>{@code
 * try (OvhClient client = OvhClient.builder()
 *     .endpoint(Endpoint.OVH_EU)
 *     .credentials(OAuth2.clientCredentials(id, secret))
 *     .build()) {
 *   List<String> names = client.api(VpsApi.class).listVps().execute();
 * }
 * }</pre>
 *
 * <p>Building a client sends nothing and starts no thread. A client that is never closed does not
 * keep the JVM alive.
 */
public interface OvhClient extends AutoCloseable {

  /** Returns a builder. An endpoint and credentials have to be set; all else has a default. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an implementation of a generated interface: the same one each time. It is thread-safe,
   * and stays usable until the client is closed.
   *
   * @throws IllegalArgumentException if that is no interface, or has no {@link
   *     io.github.ovhsdk.core.annotation.OvhApi} on it
   */
  <A> A api(Class<A> api);

  /** Returns the endpoint that is called. */
  Endpoint endpoint();

  /**
   * Ends the calls under way, which fail with {@link
   * io.github.ovhsdk.core.error.CallCancelledException}, and closes connections and threads, but
   * for those of an {@linkplain Builder#okHttpClient OkHttpClient} and an {@linkplain
   * Builder#executor executor} that the application gave. Calls made later fail with {@link
   * IllegalStateException}. Closing again does nothing.
   */
  @Override
  void close();

  /** Builds a client. Not thread-safe. */
  final class Builder {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private @Nullable Endpoint endpoint;
    private @Nullable Credentials credentials;
    private @Nullable String application;
    private Duration timeout = TIMEOUT;
    private @Nullable Duration connectTimeout;
    private boolean unknownProperties = true;
    private @Nullable Executor executor;
    private @Nullable OkHttpClient okHttpClient;

    private Builder() {}

    /**
     * Sets the endpoint: which API is called, where its tokens come from, and where credentials may
     * go. Required.
     */
    public Builder endpoint(Endpoint endpoint) {
      this.endpoint = Arguments.required(endpoint, "endpoint");
      return this;
    }

    /**
     * Sets who calls. Required; {@link Credentials#none()} says that there are none.
     *
     * @see io.github.ovhsdk.core.auth.OAuth2
     */
    public Builder credentials(Credentials credentials) {
      this.credentials = Arguments.required(credentials, "credentials");
      return this;
    }

    /**
     * Sets how the application introduces itself, as {@code name/version}: appended to the user
     * agent, and what helps OVHcloud to tell callers apart.
     *
     * @throws IllegalArgumentException if it has characters that no header can carry
     */
    public Builder application(String nameAndVersion) {
      this.application = Arguments.headerText(nameAndVersion, "application's name");
      return this;
    }

    /**
     * Sets how long a call may take in all, unless its {@link RequestOptions} say otherwise:
     * waiting for a thread, for a token and for the last byte of the answer included. 2 minutes
     * unless set: some operations are slow.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Arguments.positive(timeout, "time-out");
      return this;
    }

    /**
     * Sets how long to wait for a connection to one address of the host. 10 seconds unless set here
     * or in a given {@linkplain #okHttpClient OkHttpClient}; shorter where another address should
     * be tried early.
     */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = Arguments.positive(connectTimeout, "connect time-out");
      return this;
    }

    /**
     * Sets that request bodies leave out the properties which their models do not know. Unless set
     * they are sent back as they were read, so that a program older than the API loses nothing; set
     * it where an operation refuses them.
     */
    public Builder dropUnknownProperties() {
      this.unknownProperties = false;
      return this;
    }

    /**
     * Sets what runs the calls that do not wait for the answer: each takes a thread until it is
     * over. Unless set, up to 64 daemon threads of the client's own, started as needed. The client
     * does not shut down an executor that it is given.
     */
    public Builder executor(Executor executor) {
      this.executor = Arguments.required(executor, "executor");
      return this;
    }

    /**
     * Sets the OkHttpClient to derive from: the place for proxies, trust in certificates, DNS, and
     * for sharing a pool of connections with other parts of the application. Its interceptors run
     * within each attempt, next to the network, and see the credentials. Redirects are not
     * followed, nothing is repeated (an authenticator for status 401 is not asked, one for proxies
     * is) and nothing is cached, whatever it says. The client does not shut it down.
     */
    public Builder okHttpClient(OkHttpClient okHttpClient) {
      this.okHttpClient = Arguments.required(okHttpClient, "OkHttpClient");
      return this;
    }

    /**
     * Builds the client.
     *
     * @throws IllegalStateException if the endpoint or the credentials are not set
     * @throws IllegalArgumentException if the endpoint cannot work with such credentials
     */
    public OvhClient build() {
      if (endpoint == null) {
        throw new IllegalStateException(
            "No endpoint is set: call endpoint(Endpoint.OVH_EU), or the one that the account belongs to.");
      }
      if (credentials == null) {
        throw new IllegalStateException(
            "No credentials are set: call credentials(…), with Credentials.none() for operations that need"
                + " none.");
      }
      return new DefaultOvhClient(
          new ClientSettings(
              endpoint,
              credentials,
              application,
              timeout,
              connectTimeout,
              unknownProperties,
              executor,
              okHttpClient));
    }
  }
}
