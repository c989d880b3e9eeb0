package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.sandbox.internal.auth.Application;
import io.github.ovhsdk.sandbox.internal.auth.Authentication;
import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client;
import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import io.github.ovhsdk.sandbox.internal.state.StateEngine;
import io.github.ovhsdk.spec.OperationKey;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A local OVHcloud, to run and test programs without an account.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *   OvhClient client = sandbox.client();
 *   Vps vps = client.api(VpsApi.class).getVps("vps-1").execute();
 * }
 * }</pre>
 *
 * <p>Every operation of the contract answers an example of what it answers at OVHcloud. What is
 * created can then be listed, read, changed and deleted, on every list whose items have paths of
 * their own; what is on no list, such as settings, keeps what it is changed to. A list shows the
 * example until something is created, changed, deleted or {@linkplain #seed seeded} in it, and from
 * then on what is there. An id that the sandbox never saw answers the example, a deleted one 404;
 * in a {@linkplain Builder#strict strict} sandbox an unknown id is 404 too, and lists are empty at
 * first. Ids and checksums are the same in every run.
 *
 * <p>A request that lacks what is required, or has values of a wrong type or parameters that are
 * declared nowhere, is answered 400, with all that is wrong in the message. {@code GET
 * /v1/auth/time} tells the time of its clock. Any other path, and any other verb, is the 404 that
 * OVHcloud has for operations which an endpoint lacks, with a header {@code Allow} where the path
 * exists. Every answer has a query id, numbered from 1.
 *
 * <p>Who calls matters as it does at OVHcloud. Operations that need credentials take either of:
 *
 * <ul>
 *   <li>an access token: {@code POST /auth/oauth2/token} gives one to the service account {@link
 *       #CLIENT_ID}, and to applications such as {@link #SIGN_IN_CLIENT_ID} for a user who signed
 *       in at {@code /auth/oauth2/authorize}. It opens what its scopes cover, as far as that was
 *       ever published; {@code all} opens everything;
 *   <li>the signature of an application: {@link #APPLICATION_KEY} with {@link #CONSUMER_KEY}, which
 *       opens everything, or with a key that {@code POST /auth/credential} gave, once it is
 *       validated.
 * </ul>
 *
 * <p>It listens on 127.0.0.1 only unless told otherwise, with TLS too where it is {@linkplain
 * Builder#https asked for}, serves any number of threads, and several can run at once. Its threads
 * end with {@link #close()}, and do not keep the JVM alive before.
 */
public final class Sandbox implements AutoCloseable {

  /** The id of the service account: an OAuth2 client that acts for itself. */
  public static final String CLIENT_ID = "sandbox-client";

  /** The secret of the service account. */
  public static final String CLIENT_SECRET = "sandbox-secret";

  /**
   * The id of an OAuth2 client that users sign in for. It has no secret, proves with PKCE that a
   * code is its own, and has its users sent to any port of this machine.
   */
  public static final String SIGN_IN_CLIENT_ID = "sandbox-app";

  /** The key of the application that signs calls. */
  public static final String APPLICATION_KEY = "sandbox-application-key";

  /** The secret that the application signs with. */
  public static final String APPLICATION_SECRET = "sandbox-application-secret";

  /** A consumer key of the application, validated, that opens everything. */
  public static final String CONSUMER_KEY = "sandbox-consumer-key";

  /** What WireMock takes for no port. */
  private static final int NO_PORT = -1;

  /** What answers. */
  private record Parts(
      Catalog catalog,
      Authentication authentication,
      StateEngine state,
      Troubles troubles,
      Recording recording) {}

  private final WireMockServer server;
  private final Parts parts;
  private final JsonValue seeds;
  private final URI url;
  private final @Nullable URI httpsUrl;
  private final @Nullable Tls tls;
  private final Endpoint endpoint;
  private final List<OvhClient> clients = new ArrayList<>();
  private volatile boolean closed;

  private Sandbox(
      WireMockServer server, Parts parts, BindAddress address, @Nullable Tls tls, JsonValue seeds) {
    this.server = server;
    this.parts = parts;
    this.tls = tls;
    this.seeds = seeds;
    this.url = URI.create("http://" + address.host() + ":" + server.port());
    this.httpsUrl =
        tls == null ? null : URI.create("https://" + address.host() + ":" + server.httpsPort());
    this.endpoint =
        Endpoint.builder(url.toString())
            .name("sandbox")
            // What could be read on the way to another address is no secret.
            .allowPlainHttp()
            .tokenUrl(url + Authentication.TOKEN_PATH)
            .build();
  }

  /** Starts a sandbox on a free port. */
  public static Sandbox start() {
    return builder().start();
  }

  /**
   * Starts a sandbox on the given port.
   *
   * @throws IllegalStateException if the port is taken
   */
  public static Sandbox start(int port) {
    return builder().port(port).start();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the URL that paths such as {@code /v1/vps} are appended to, without a slash at its end.
   */
  public URI url() {
    return url;
  }

  /**
   * Returns the URL of the TLS port, without a slash at its end. Clients have to trust {@link
   * #certificate()}.
   *
   * @throws IllegalStateException if none was asked for
   */
  public URI httpsUrl() {
    return withTls(httpsUrl);
  }

  /**
   * Returns the certificate of the TLS port, made at the start for {@code localhost}, 127.0.0.1,
   * ::1 and the address that the sandbox listens on. It is signed by itself, and valid for a year.
   *
   * @throws IllegalStateException if no TLS port was asked for
   */
  public X509Certificate certificate() {
    return withTls(tls).certificate();
  }

  /**
   * Returns the certificate as files have it that programs read what they trust from, such as
   * {@code curl --cacert}, or Node.js from {@code NODE_EXTRA_CA_CERTS}.
   *
   * @throws IllegalStateException if no TLS port was asked for
   */
  public String certificatePem() {
    return withTls(tls).certificatePem();
  }

  private static <T> T withTls(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          "The sandbox has no TLS port: ask for one with Sandbox.builder().https().");
    }
    return value;
  }

  /** Returns the endpoint to give to a client. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** Returns credentials that the sandbox accepts: those of the service account. */
  public Credentials credentials() {
    return OAuth2.clientCredentials(CLIENT_ID, CLIENT_SECRET);
  }

  /** Returns other credentials that it accepts: those of the application that signs calls. */
  public Credentials applicationKey() {
    return Credentials.applicationKey(APPLICATION_KEY, APPLICATION_SECRET, CONSUMER_KEY);
  }

  /** Returns where an application sends a user's browser for a sign-in. */
  public URI authorizeUrl() {
    return URI.create(url + Authentication.AUTHORIZE_PATH);
  }

  /**
   * Signs in, as a user does in a browser, and returns where the application has the browser sent
   * then: with a code, or with the error that its request was answered with.
   *
   * @param url where the application sends the browser: {@link #authorizeUrl()} with a query
   * @param scopes what the user chooses of the scopes that are offered
   * @throws IllegalArgumentException if the browser could not be sent back, since the client or its
   *     redirect URI is not known; or if none or other scopes are chosen
   */
  public URI signIn(URI url, String... scopes) {
    return URI.create(
        open().authentication().signIn(query(url), new LinkedHashSet<>(List.of(scopes))));
  }

  /**
   * Says no at the sign-in page; otherwise as {@link #signIn}.
   *
   * @throws IllegalArgumentException if the browser could not be sent back
   */
  public URI refuseSignIn(URI url) {
    return URI.create(open().authentication().signIn(query(url), null));
  }

  /**
   * Returns the tokens that {@link #SIGN_IN_CLIENT_ID} has after a user signed in, for tests of
   * what comes after that.
   *
   * @param scopes what the user granted
   * @throws IllegalArgumentException if there is none, or one that does not exist
   */
  public OAuth2Tokens userTokens(String... scopes) {
    return open()
        .authentication()
        .userTokens(SIGN_IN_CLIENT_ID, new LinkedHashSet<>(List.of(scopes)));
  }

  private static String query(URI url) {
    return Objects.requireNonNullElse(url.getRawQuery(), "");
  }

  /**
   * Validates a consumer key, as its user does at the validation URL.
   *
   * @throws IllegalArgumentException if no such key waits for it
   */
  public void validate(String consumerKey) {
    open().authentication().decideKey(consumerKey, true);
  }

  /**
   * Refuses a consumer key, as its user does at the validation URL.
   *
   * @throws IllegalArgumentException if no such key waits for it
   */
  public void refuse(String consumerKey) {
    open().authentication().decideKey(consumerKey, false);
  }

  /**
   * Returns a new client that calls the sandbox with its credentials. Closing it is optional: the
   * sandbox does when it is closed.
   *
   * @throws IllegalStateException if the sandbox is closed
   */
  public synchronized OvhClient client() {
    open();
    OvhClient client = OvhClient.builder().endpoint(endpoint).credentials(credentials()).build();
    clients.add(client);
    return client;
  }

  /**
   * Puts things into lists, beside what is there.
   *
   * <pre>{@code
   * sandbox.seed(JsonValue.parse("""
   *     {"/v1/domain/zone": ["example.org"],
   *      "/v1/domain/zone/example.org/record": [{"id": 7, "fieldType": "A", "target": "192.0.2.7"}]}
   *     """));
   * }</pre>
   *
   * <p>An element is an id, or an object, which is kept as it is given: but for its id it is not
   * checked, so that a test can have what OVHcloud may answer one day. Properties that it lacks are
   * those of the example. If it has no id, it gets one; what has the same id already is replaced.
   * What the list is under ({@code example.org} for its records) is put in too. Where objects do
   * not hold their ids, an object of them by id stands in place of the list. What is on no list has
   * an object: {@code {"/v1/me": {"city": "Roubaix"}}}.
   *
   * @param seeds lists and objects by their paths, as {@link #snapshot} returns them
   * @throws IllegalArgumentException if there is nothing to put into at a path, what it has is of
   *     another form, or an id is one that no request can have; nothing is put in then
   */
  public void seed(JsonValue seeds) {
    open().state().seed(seeds);
  }

  /**
   * Puts things into one list, as {@link #seed(JsonValue)} does.
   *
   * @param path such as {@code /v1/domain/zone}
   * @param items ids and objects; a model says what it is in JSON by {@code toJson()}
   */
  public void seed(String path, JsonValue... items) {
    seed(JsonValue.object(Map.of(path, JsonValue.array(items))));
  }

  /**
   * Returns all that the sandbox remembers, as seeds: what lists have that still show their
   * examples is not in it, nor is what was deleted. Seeded with it, another sandbox has what this
   * one has there, and also what that is under, on the lists above.
   */
  public JsonValue snapshot() {
    return parts.state().snapshot();
  }

  /**
   * Forgets what was created, changed, deleted and seeded since the start, the consumer keys that
   * were given out, the recorded calls and the stubs, and ends all trouble. Tokens stay.
   */
  public void reset() {
    Parts open = open();
    server.resetAll();
    open.troubles().clear();
    open.state().reset(seeds);
    open.authentication().reset();
    open.recording().clear();
  }

  /**
   * Begins trouble, beside what there is already. A call meets all latencies that are for it, and
   * of the rest the one that was begun first; the others stay for the calls after it.
   *
   * <p>Calls to the API meet it, those by which a client asks for the time or a consumer key
   * included; the token endpoint, the pages for browsers, and what a stub of WireMock's answers do
   * not.
   *
   * @throws IllegalArgumentException if it is for an operation that there is not; the message names
   *     the nearest
   */
  public void trouble(Trouble trouble) {
    if (trouble.operation() != null) {
      KnownOperations.require(parts.catalog(), trouble.operation());
    }
    open().troubles().add(trouble);
  }

  /** Ends all trouble. Answers that are late already still come late. */
  public void noTrouble() {
    open().troubles().clear();
  }

  /**
   * Returns the last 10,000 calls to the API, in the order in which they were answered: those that
   * were refused and those that met trouble, too. A call is there before its answer is sent. Calls
   * to the token endpoint and the pages for browsers are not in it, nor is what a stub of
   * WireMock's answered.
   */
  public List<RecordedCall> calls() {
    return parts.recording().calls();
  }

  /**
   * Returns those of the {@linkplain #calls() last calls} that were of one operation.
   *
   * @param operation such as {@code v1 GET /vps/{serviceName}}
   * @throws IllegalArgumentException if there is no such operation; the message names the nearest
   */
  public List<RecordedCall> calls(String operation) {
    Optional<OperationKey> key =
        Optional.of(KnownOperations.require(parts.catalog(), OperationKey.parse(operation)));
    return calls().stream().filter(call -> call.operation().equals(key)).toList();
  }

  /** Forgets the calls that were recorded. */
  public void forgetCalls() {
    open().recording().clear();
  }

  /**
   * Has all access tokens that were given out refused from now on, with 401, as OVHcloud does when
   * their hour is over. Refresh tokens stay good.
   */
  public void expireTokens() {
    open().authentication().expireTokens();
  }

  /**
   * Returns the WireMock server underneath, for stubs that come before the sandbox's own answers
   * and for looking back at the last 1,000 requests, secrets included. {@code resetAll()} takes the
   * stubs away, and {@link #reset()} what is remembered; {@code resetMappings()} takes the
   * sandbox's own answers away too. Its pages for remote control are not served.
   */
  public WireMockServer wireMock() {
    return server;
  }

  /**
   * Stops the server and closes the clients that were got from here. Closing again does nothing.
   * Afterwards its calls and its snapshot can still be looked at; what would change anything, or
   * sign in, throws an {@link IllegalStateException}.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    clients.forEach(OvhClient::close);
    server.stop();
  }

  private Parts open() {
    if (closed) {
      throw new IllegalStateException("The sandbox is closed.");
    }
    return parts;
  }

  /** Returns the URL. */
  @Override
  public String toString() {
    return "Sandbox[" + url + "]";
  }

  /** Says how a sandbox is to be. Not thread-safe. */
  public static final class Builder {
    private int port;
    private int httpsPort = NO_PORT;
    private BindAddress address = BindAddress.LOOPBACK;
    private Clock clock = Clock.systemUTC();
    private Catalog catalog = Catalog.bundled();
    private boolean stateless;
    private boolean strict;
    private int reads = 1;
    private final Map<String, JsonValue> seeds = new LinkedHashMap<>();
    private String scopesOf = Endpoint.OVH_EU.name();
    private final List<OAuth2Client> clients = new ArrayList<>();

    private Builder() {
      clients.add(new OAuth2Client(CLIENT_ID, CLIENT_SECRET, Flow.CLIENT_CREDENTIALS, Set.of()));
      clients.add(new OAuth2Client(SIGN_IN_CLIENT_ID, null, Flow.AUTHORIZATION_CODE, Set.of()));
    }

    /** Sets the port to listen on; 0, which is a free one, unless set. */
    public Builder port(int port) {
      this.port = checkPort(port);
      return this;
    }

    /**
     * Has the sandbox listen on a free port with TLS too, with a certificate that it makes at the
     * start: {@link Sandbox#httpsUrl}, {@link Sandbox#certificate}.
     */
    public Builder https() {
      return httpsPort(0);
    }

    /** Has the sandbox listen on this port with TLS too, as {@link #https}; 0 is a free one. */
    public Builder httpsPort(int port) {
      this.httpsPort = checkPort(port);
      return this;
    }

    private static int checkPort(int port) {
      if (port < 0 || port > 0xffff) {
        throw new IllegalArgumentException("There is no port " + port + ".");
      }
      return port;
    }

    /**
     * Sets the address to listen on; 127.0.0.1, which nobody calls from outside, unless set. On
     * 0.0.0.0, as a container needs it, anybody can who reaches this machine: a sandbox has no
     * secrets, but its WireMock server takes stubs from whoever calls.
     *
     * @throws IllegalArgumentException if it is no address
     */
    public Builder bindAddress(String address) {
      this.address = BindAddress.of(address);
      return this;
    }

    /**
     * Sets the clock that tells the time, lets tokens and keys expire, and is what the time in a
     * signature is held against; the system's unless set. Threads of the sandbox read it.
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * Sets which operations there are; those of the {@linkplain Catalog#bundled() contract} unless
     * set.
     */
    public Builder catalog(Catalog catalog) {
      this.catalog = Objects.requireNonNull(catalog, "catalog");
      return this;
    }

    /**
     * Has the sandbox know nothing but what it is given and what is created in it: lists are empty
     * at first, and an id that it does not know is 404, as is all that is under it. And has it
     * refuse fields that a body has and its type has not; whether OVHcloud does is not known, and
     * they are ignored unless this is set.
     */
    public Builder strict() {
      this.strict = true;
      return this;
    }

    /**
     * Has the sandbox remember nothing: every operation answers its example, whatever was called
     * before.
     */
    public Builder stateless() {
      this.stateless = true;
      return this;
    }

    /**
     * Sets how many reads of a v2 resource show it {@code CREATING} or {@code UPDATING} before it
     * is {@code READY}, and its {@code currentState} what was wanted; 1 unless set.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Builder readsUntilReady(int reads) {
      if (reads < 0) {
        throw new IllegalArgumentException("There cannot be " + reads + " reads.");
      }
      this.reads = reads;
      return this;
    }

    /**
     * Adds what is in the sandbox from the start and after each {@link Sandbox#reset}, in the form
     * that {@link Sandbox#seed(JsonValue)} takes. What one path has replaces what it was given
     * before.
     *
     * @throws IllegalStateException if the seeds are no JSON object
     */
    public Builder seed(JsonValue seeds) {
      this.seeds.putAll(seeds.members());
      return this;
    }

    /** Adds one list of that, as {@link Sandbox#seed(String, JsonValue...)} takes it. */
    public Builder seed(String path, JsonValue... items) {
      this.seeds.put(path, JsonValue.array(items));
      return this;
    }

    /**
     * Sets on which endpoint of OVHcloud's the scopes were published that open operations; {@code
     * ovh-eu} unless set. On one that gives out no tokens, and so published none, nothing is held
     * against them.
     */
    public Builder scopesOf(Endpoint endpoint) {
      this.scopesOf = endpoint.name();
      return this;
    }

    /**
     * Adds a service account: an OAuth2 client that acts for itself.
     *
     * @throws IllegalArgumentException if the id or the secret is blank
     */
    public Builder serviceAccount(String clientId, String clientSecret) {
      clients.add(
          new OAuth2Client(
              clientId,
              Objects.requireNonNull(clientSecret, "clientSecret"),
              Flow.CLIENT_CREDENTIALS,
              Set.of()));
      return this;
    }

    /**
     * Adds an OAuth2 client that users sign in for.
     *
     * @param clientSecret null where it keeps none, and so has to use PKCE
     * @param redirectUris where its users may be sent, to the letter, beside any port of this
     *     machine
     * @throws IllegalArgumentException if the id or the secret is blank, or a URI is not absolute,
     *     has a fragment, or would be run by a browser
     */
    public Builder signInClient(
        String clientId, @Nullable String clientSecret, String... redirectUris) {
      clients.add(
          new OAuth2Client(clientId, clientSecret, Flow.AUTHORIZATION_CODE, Set.of(redirectUris)));
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws IllegalStateException if a port is taken, or the address is not this machine's
     * @throws IllegalArgumentException if two clients have one id, or the seeds are none that
     *     {@link Sandbox#seed(JsonValue)} takes
     */
    public Sandbox start() {
      Authentication authentication =
          new Authentication(
              catalog,
              scopesOf,
              clock,
              clients,
              new Application(1, APPLICATION_KEY, APPLICATION_SECRET),
              CONSUMER_KEY);
      StateEngine state = new StateEngine(catalog, new StateEngine.Settings(clock, strict, reads));
      JsonValue given = JsonValue.object(seeds);
      state.seed(given);
      Api api = new Api(catalog, authentication, clock, strict, stateless ? null : state);
      Troubles troubles = new Troubles();
      Recording recording = new Recording();
      QueryIds queryIds = new QueryIds();
      Gateway gateway = new Gateway(catalog, authentication, api, troubles, recording, queryIds);
      Tls tls = httpsPort == NO_PORT ? null : Tls.create(address.names());
      WireMockConfiguration options =
          WireMockConfiguration.options()
              .bindAddress(address.number())
              .port(port)
              .httpsPort(httpsPort)
              .mappingSource(new CatchAllStub())
              .extensions(
                  new AnswerTransformer(authentication, gateway), new QueryIdTransformer(queryIds))
              .httpServerFactory(new DaemonServerFactory(queryIds, tls))
              .threadPoolFactory(DaemonServerFactory::threadPool)
              .notifier(new QuietNotifier())
              // Its lines have whole requests in them, with the secrets of those; and take time.
              .stubRequestLoggingDisabled(true)
              // A reset is to end one call, and not all that share a connection.
              .http2PlainDisabled(true)
              .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
              .gzipDisabled(true);
      options.withStores(new BoundedStores(options.filesRoot()));
      WireMockServer server = new WireMockServer(options);
      try {
        server.start();
      } catch (FatalStartupException e) {
        throw ListenFailure.of(address, port, e);
      }
      Parts parts = new Parts(catalog, authentication, state, troubles, recording);
      return new Sandbox(server, parts, address, tls, given);
    }
  }
}
