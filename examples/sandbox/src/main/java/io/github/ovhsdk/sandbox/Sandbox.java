package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.explorer.Catalog;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
 * <p>Every operation of the contract answers an example of what it answers at OVHcloud; the sandbox
 * keeps nothing that it is sent. A request that lacks what is required, or has values of a wrong
 * type or parameters that are declared nowhere, is answered 400, with all that is wrong in the
 * message. {@code GET /v1/auth/time} tells the time of its clock. Any other path, and any other
 * verb, is the 404 that OVHcloud has for operations which an endpoint lacks, with a header {@code
 * Allow} where the path exists. Every answer has a query id, numbered from 1.
 *
 * <p>Operations that need credentials ask for an access token, which {@code POST
 * /auth/oauth2/token} gives for {@link #CLIENT_ID} and {@link #CLIENT_SECRET}, with whatever scope
 * is asked for: scopes are not enforced. Application keys are not supported yet; an answer to them
 * says so.
 *
 * <p>It listens on 127.0.0.1 only, serves any number of threads, and several can run at once. Its
 * threads end with {@link #close()}, and do not keep the JVM alive before.
 */
public final class Sandbox implements AutoCloseable {

  /** The id of the only OAuth2 client that the sandbox knows. */
  public static final String CLIENT_ID = "sandbox-client";

  /** The secret of the only OAuth2 client that the sandbox knows. */
  public static final String CLIENT_SECRET = "sandbox-secret";

  private static final String ADDRESS = "127.0.0.1";

  /** What tests look back at; more would only fill the heap of a sandbox that runs for days. */
  private static final int REMEMBERED_REQUESTS = 1_000;

  private final WireMockServer server;
  private final URI url;
  private final Endpoint endpoint;
  private final List<OvhClient> clients = new ArrayList<>();
  private boolean closed;

  private Sandbox(WireMockServer server) {
    this.server = server;
    this.url = URI.create("http://" + ADDRESS + ":" + server.port());
    this.endpoint =
        Endpoint.builder(url.toString()).name("sandbox").tokenUrl(url + TokenEndpoint.PATH).build();
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

  /** Returns the endpoint to give to a client. */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** Returns credentials that the sandbox accepts. */
  public Credentials credentials() {
    return OAuth2.clientCredentials(CLIENT_ID, CLIENT_SECRET);
  }

  /**
   * Returns a new client that calls the sandbox with its credentials. Closing it is optional: the
   * sandbox does when it is closed.
   *
   * @throws IllegalStateException if the sandbox is closed
   */
  public synchronized OvhClient client() {
    if (closed) {
      throw new IllegalStateException("The sandbox is closed.");
    }
    OvhClient client = OvhClient.builder().endpoint(endpoint).credentials(credentials()).build();
    clients.add(client);
    return client;
  }

  /**
   * Returns the WireMock server underneath, for stubs that come before the sandbox's own answers
   * and for looking back at the last 1,000 requests. {@code resetAll()} brings the sandbox back to
   * what it was; {@code resetMappings()} takes its own answers away too.
   */
  public WireMockServer wireMock() {
    return server;
  }

  /**
   * Stops the server and closes the clients that were got from here. Closing again does nothing.
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

  /** Returns the URL. */
  @Override
  public String toString() {
    return "Sandbox[" + url + "]";
  }

  /** Says how a sandbox is to be. Not thread-safe. */
  public static final class Builder {
    private int port;
    private Clock clock = Clock.systemUTC();
    private Catalog catalog = Catalog.bundled();
    private boolean strict;

    private Builder() {}

    /** Sets the port to listen on; 0, which is a free one, unless set. */
    public Builder port(int port) {
      if (port < 0 || port > 0xffff) {
        throw new IllegalArgumentException("There is no port " + port + ".");
      }
      this.port = port;
      return this;
    }

    /** Sets the clock that tells the time and lets tokens expire; the system's unless set. */
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
     * Refuses fields that a body has and its type has not. Whether OVHcloud does is not known: they
     * are ignored unless this is set.
     */
    public Builder strict() {
      this.strict = true;
      return this;
    }

    /**
     * Starts the sandbox.
     *
     * @throws IllegalStateException if the port is taken
     */
    public Sandbox start() {
      Tokens tokens = new Tokens(clock);
      WireMockServer server =
          new WireMockServer(
              WireMockConfiguration.options()
                  .bindAddress(ADDRESS)
                  .port(port)
                  .mappingSource(new CatchAllStub())
                  .extensions(
                      new AnswerTransformer(
                          new TokenEndpoint(tokens), new Api(catalog, tokens, clock, strict)),
                      new QueryIdTransformer())
                  .httpServerFactory(new DaemonServerFactory())
                  .threadPoolFactory(DaemonServerFactory::threadPool)
                  .notifier(new QuietNotifier())
                  .maxRequestJournalEntries(REMEMBERED_REQUESTS)
                  .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                  .gzipDisabled(true));
      try {
        server.start();
      } catch (FatalStartupException e) {
        throw new IllegalStateException("The sandbox cannot listen on port " + port + ".", e);
      }
      return new Sandbox(server);
    }
  }
}
