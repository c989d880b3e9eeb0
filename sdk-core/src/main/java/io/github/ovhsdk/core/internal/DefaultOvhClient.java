package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.UntypedRequest;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.http.HttpTransport;
import io.github.ovhsdk.core.internal.retrofit.ApiFactory;
import io.github.ovhsdk.core.internal.untyped.HttpUntypedRequest;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The client: what the builder's settings come to. */
public final class DefaultOvhClient implements OvhClient {

  private final ClientParts parts;
  private final Session session;
  private final HttpTransport transport;
  private final ApiFactory factory;
  private final ConcurrentMap<Class<?>, Object> apis = new ConcurrentHashMap<>();

  /**
   * Creates a client.
   *
   * @param onClose what has to be done when it is closed, after its calls have been ended
   */
  private DefaultOvhClient(
      ClientParts parts, Session session, RequestOptions options, Runnable onClose) {
    this.parts = parts;
    this.session = session;
    this.transport =
        new HttpTransport(
            session.loop(),
            options,
            parts.executor(),
            parts.finishers(),
            parts.listeners(),
            parts.deprecations(),
            parts.time(),
            onClose);
    this.factory = new ApiFactory(transport, parts.endpoint().apiRoot(), parts.unknownProperties());
  }

  /**
   * Returns a client.
   *
   * @throws IllegalArgumentException if the settings do not go together
   */
  public static OvhClient create(ClientSettings settings) {
    return create(settings, SystemTime.INSTANCE);
  }

  /** Returns a client for which time passes elsewhere. */
  static OvhClient create(ClientSettings settings, Time time) {
    ClientParts parts = new ClientParts(settings, time);
    Session session = Session.of(settings.credentials(), parts);
    return new DefaultOvhClient(
        parts,
        session,
        settings.options(),
        () -> {
          session.authorizer().close();
          parts.close();
        });
  }

  @Override
  public <A> A api(Class<A> api) {
    Arguments.required(api, "interface");
    if (!api.isInterface()) {
      throw new IllegalArgumentException(api.getName() + " is no interface.");
    }
    if (!api.isAnnotationPresent(OvhApi.class)) {
      throw new IllegalArgumentException(api.getName() + " has no annotation @OvhApi.");
    }
    return api.cast(apis.computeIfAbsent(api, factory::create));
  }

  @Override
  public UntypedRequest request(String method, String path) {
    return new HttpUntypedRequest(
        transport, parts.endpoint().apiRoot(), parts.unknownProperties(), method, path);
  }

  @Override
  public OvhClient with(RequestOptions options) {
    RequestOptions merged = transport.defaults().merge(Arguments.required(options, "options"));
    return adopted(new DefaultOvhClient(parts, session, merged, () -> {}));
  }

  @Override
  public OvhClient with(Credentials credentials) {
    Session other = Session.of(Arguments.required(credentials, "credentials"), parts);
    return adopted(
        new DefaultOvhClient(parts, other, transport.defaults(), () -> other.authorizer().close()));
  }

  private OvhClient adopted(DefaultOvhClient derived) {
    transport.adopt(derived.transport);
    return derived;
  }

  @Override
  public Endpoint endpoint() {
    return parts.endpoint();
  }

  @Override
  public void close() {
    transport.close();
  }

  @Override
  public String toString() {
    return "OvhClient[" + parts.endpoint().name() + "]";
  }
}
