package io.github.ovhsdk.benchmarks.sides;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ovhsdk.benchmarks.handwritten.Policy;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The JDK's client and databind, by hand. */
public final class JdkSide implements Side {
  // Version 1.1 is what the others speak over plain http.
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;

  public JdkSide(String url) {
    this.url = url;
  }

  @Override
  public Record record() {
    return record("example.com", 1);
  }

  @Override
  public List<Policy> policies() {
    return get("/v2/iam/policy", Mapper.POLICIES);
  }

  // The JDK has nothing that encodes a segment of a path: here the name is trusted.
  private Record record(String zone, long id) {
    return get("/v1/domain/zone/" + zone + "/record/" + id, Mapper.RECORD);
  }

  private <T> T get(String path, ObjectReader reader) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + LoopbackServer.TOKEN)
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != 200) {
          throw new IOException("status " + response.statusCode());
        }
        return reader.readValue(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public long readRecord() {
    return HandwrittenModels.sum(record());
  }

  @Override
  public long readPolicies() {
    return HandwrittenModels.sum(policies());
  }

  @Override
  public void close() {
    // There is nothing to close before JDK 21.
  }
}
