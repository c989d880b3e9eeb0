package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers the answers, those of the user's own stubs included, unless they have a query id. */
final class QueryIdTransformer implements ResponseTransformerV2 {

  private static final String HEADER = "X-Ovh-Queryid";

  private final AtomicLong count = new AtomicLong();

  @Override
  public Response transform(Response response, ServeEvent event) {
    HttpHeaders headers = response.getHeaders();
    if (headers.getHeader(HEADER).isPresent()) {
      return response;
    }
    String id = String.format("EU.sandbox-1.%08d", count.incrementAndGet());
    return Response.Builder.like(response)
        .but()
        .headers(headers.plus(new HttpHeader(HEADER, id)))
        .build();
  }

  @Override
  public String getName() {
    return "ovhcloud-sandbox-query-id";
  }
}
