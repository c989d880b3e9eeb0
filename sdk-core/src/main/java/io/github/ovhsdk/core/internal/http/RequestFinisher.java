package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import java.io.IOException;
import okhttp3.Request;

/**
 * Makes of a call's request what one attempt sends: says who is calling, and adds the credentials.
 * Those go to the endpoint's own hosts and nowhere else, and not to operations that need none: some
 * fail when credentials are sent.
 */
public final class RequestFinisher {
  private final TrustedOrigins trusted;
  private final Authorizer authorizer;
  private final String userAgent;

  public RequestFinisher(Endpoint endpoint, Authorizer authorizer, String userAgent) {
    this.trusted = new TrustedOrigins(endpoint);
    this.authorizer = authorizer;
    this.userAgent = userAgent;
  }

  /** Returns the request, with the attempt as its tag. May have to wait for credentials. */
  Request finish(Attempt attempt) throws IOException {
    Outgoing outgoing = attempt.exchange().request();
    Request request = outgoing.request();
    // One copy for all: each costs as much as the answer's JSON.
    Request.Builder builder =
        request.newBuilder().header("User-Agent", userAgent).tag(Attempt.class, attempt);
    boolean authorised = outgoing.operation().authenticated() && trusted.contain(request.url());
    if (authorised) {
      authorizer.authorise(request, builder, attempt);
    }
    Request finished = builder.build();
    if (authorised) {
      attempt.authorised(finished);
    }
    return finished;
  }
}
