package io.github.ovhsdk.benchmarks.sides;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ovhsdk.benchmarks.handwritten.Policy;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp and databind, by hand. */
public final class OkHttpSide implements Side {
  private final OkHttpClient client = new OkHttpClient();
  private final HttpUrl root;

  public OkHttpSide(String url) {
    root = HttpUrl.get(url);
  }

  @Override
  public Record record() {
    return record("example.com", 1);
  }

  @Override
  public List<Policy> policies() {
    return get(root.newBuilder().addPathSegments("v2/iam/policy").build(), Mapper.POLICIES);
  }

  // The name of a zone comes from somewhere: it has to be encoded, as the SDK does.
  private Record record(String zone, long id) {
    HttpUrl url =
        root.newBuilder()
            .addPathSegments("v1/domain/zone")
            .addPathSegment(zone)
            .addPathSegment("record")
            .addPathSegment(Long.toString(id))
            .build();
    return get(url, Mapper.RECORD);
  }

  private <T> T get(HttpUrl url, ObjectReader reader) {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + LoopbackServer.TOKEN)
            .build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      return reader.readValue(response.body().byteStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
