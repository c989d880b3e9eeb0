package io.github.ovhsdk.core;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.ClientSettings;
import io.github.ovhsdk.core.internal.DefaultOvhClient;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
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

  /**
   * Returns a client of the endpoint and with the credentials that are {@linkplain Configuration
   * configured}: by the environment ({@code OVH_ENDPOINT}, …), {@code ./ovh.conf}, {@code
   * ~/.ovh.conf} or {@code /etc/ovh.conf}. All else has its default.
   *
   * @throws io.github.ovhsdk.core.config.ConfigurationException if no endpoint or no credentials
   *     are configured, if what is configured cannot be used, or if a file is there and cannot be
   *     read
   * @throws IllegalArgumentException if the endpoint cannot work with such credentials
   */
  static OvhClient fromEnvironment() {
    return builder().configuration(Configuration.load()).build();
  }

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

  /**
   * Begins a request of an operation that has no typed method.
   *
   * @param method the verb, such as {@code GET}
   * @param path the path with its branch, such as {@code /v1/vps/{name}}; ids are best given by
   *     {@link UntypedRequest#path}, which also keeps them out of logs
   * @throws IllegalArgumentException if the verb is not made of letters, or the path does not begin
   *     with a branch or is not one
   */
  UntypedRequest request(String method, String path);

  /**
   * Returns a client that does some things otherwise: these options are put over this client's own.
   * It shares everything else with this one, threads, connections, credentials and retry budget, so
   * it costs next to nothing. Closing it ends its own calls; closing this client closes it too.
   *
   * @throws IllegalStateException if this client is closed
   */
  OvhClient with(RequestOptions options);

  /**
   * Returns a client that calls as somebody else: the same endpoint, other credentials. It shares
   * the rest with this one, as {@link #with(RequestOptions)} does.
   *
   * @throws IllegalArgumentException if the endpoint cannot work with such credentials
   * @throws IllegalStateException if this client is closed
   */
  OvhClient with(Credentials credentials);

  /** Returns the endpoint that is called. */
  Endpoint endpoint();

  /**
   * Ends the calls under way, those that wait for a thread, and {@linkplain
   * io.github.ovhsdk.core.waiting.Waiter waits}, which fail with {@link
   * io.github.ovhsdk.core.error.CallCancelledException}, and closes connections and threads, but
   * for those of an OkHttpClient and an {@linkplain Builder#executor executor} that the application
   * gave. Calls made later fail with {@link IllegalStateException}. Closing again does nothing.
   */
  @Override
  void close();

  /** Builds a client. Not thread-safe. */
  final class Builder {
    private static final int RETRY_BUDGET = 50;

    private @Nullable Endpoint endpoint;
    private @Nullable Credentials credentials;
    private @Nullable String application;
    private final RequestOptions.Builder options = RequestOptions.builder();
    private final List<CallListener> listeners = new ArrayList<>();
    private int retryBudget = RETRY_BUDGET;
    private boolean unknownProperties = true;
    private @Nullable Executor executor;
    private @Nullable HttpProxy proxy;
    private @Nullable HttpHook http;

    private Builder() {}

    /**
     * Sets endpoint and credentials to those of a configuration. Either can be set anew after it;
     * mind that credentials were configured for one endpoint, and that the endpoint may have been
     * chosen by a file in the working directory: credentials set here go there all the same.
     */
    public Builder configuration(Configuration configuration) {
      Arguments.required(configuration, "configuration");
      return endpoint(configuration.endpoint()).credentials(configuration.credentials());
    }

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
     * waiting for a thread and for a token, all attempts, and the last byte of the answer included.
     * 2 minutes unless set: some operations are slow.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder timeout(Duration timeout) {
      options.timeout(timeout);
      return this;
    }

    /**
     * Sets how long one attempt may take, unless a call's {@link RequestOptions} say otherwise. No
     * limit of its own unless set: an attempt may use all the time that the call has, since some
     * operations are slow to answer. Set it where a silent server should be asked again early.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder attemptTimeout(Duration attemptTimeout) {
      options.attemptTimeout(attemptTimeout);
      return this;
    }

    /**
     * Sets how long to wait for a connection to one address of the host. 10 seconds unless set here
     * or in a {@linkplain #http given OkHttpClient}; shorter where another address should be tried
     * early.
     *
     * @throws IllegalArgumentException if it is not longer than zero
     */
    public Builder connectTimeout(Duration connectTimeout) {
      options.connectTimeout(connectTimeout);
      return this;
    }

    /**
     * Sets what decides whether and when an attempt that failed is followed by another one, unless
     * a call's {@link RequestOptions} say otherwise. {@link RetryPolicy#standard()} unless set;
     * {@link RetryPolicy#none()} where the application has its own way of repeating.
     */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      options.retryPolicy(retryPolicy);
      return this;
    }

    /**
     * Sets how many retries all calls of the client together may make in advance: each takes one
     * out of the budget, each call that succeeds puts a tenth of one back. Where it is used up,
     * failures surface at once, so that an outage is not made worse by repeating. 50 unless set;
     * zero for no retries at all.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder retryBudget(int retries) {
      if (retries < 0) {
        throw new IllegalArgumentException("The retry budget must not be negative: " + retries);
      }
      this.retryBudget = retries;
      return this;
    }

    /**
     * Adds a header field to every request, unless a call's {@link RequestOptions} replace it.
     *
     * @throws IllegalArgumentException as {@link RequestOptions.Builder#header} does
     */
    public Builder header(String name, String value) {
      options.header(name, value);
      return this;
    }

    /** Adds a listener that is told of every call: for metrics, traces and logs. */
    public Builder listener(CallListener listener) {
      listeners.add(Arguments.required(listener, "listener"));
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
     * over, waits between attempts included. Unless set, up to 64 daemon threads of the client's
     * own, started as needed. The client does not shut down an executor that it is given: close the
     * client first. A call that such an executor drops ends when the client is closed or the call's
     * time is over, not before.
     */
    public Builder executor(Executor executor) {
      this.executor = Arguments.required(executor, "executor");
      return this;
    }

    /**
     * Sets the proxy through which the API and its token URL are reached. Unless set, the JVM's own
     * settings hold ({@code https.proxyHost} and its kin).
     */
    public Builder proxy(HttpProxy proxy) {
      this.proxy = Arguments.required(proxy, "proxy");
      return this;
    }

    /**
     * Sets an adjustment of OkHttp, for what this builder does not offer.
     *
     * @see io.github.ovhsdk.core.okhttp.OkHttpHook
     */
    public Builder http(HttpHook hook) {
      this.http = Arguments.required(hook, "hook");
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
      return DefaultOvhClient.create(
          new ClientSettings(
              endpoint,
              credentials,
              application,
              options.build(),
              List.copyOf(listeners),
              retryBudget,
              unknownProperties,
              executor,
              proxy,
              http));
    }
  }
}
