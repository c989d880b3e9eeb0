package io.github.ovhsdk.sandbox;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Numbers the answers, those of the user's own stubs included, unless they have a query id. */
final class QueryIdTransformer implements ResponseTransformerV2 {

  private final QueryIds queryIds;

  QueryIdTransformer(QueryIds queryIds) {
    this.queryIds = queryIds;
  }

  @Override
  public Response transform(Response response, ServeEvent event) {
    HttpHeaders headers = response.getHeaders();
    if (headers.getHeader(QueryIds.HEADER).isPresent()) {
      return response;
    }
    return Response.Builder.like(response)
        .but()
        .headers(headers.plus(new HttpHeader(QueryIds.HEADER, queryIds.next())))
        .build();
  }

  @Override
  public String getName() {
    return "ovhcloud-sandbox-query-id";
  }
}
