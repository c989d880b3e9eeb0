package io.github.ovhsdk.benchmarks.sides;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.ovhsdk.benchmarks.handwritten.Policy;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import io.github.ovhsdk.benchmarks.server.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** OkHttp and databind, by hand. */
public final class OkHttpSide implements Side {
  private final OkHttpClient client = new OkHttpClient();
  private final String url;

  public OkHttpSide(String url) {
    this.url = url;
  }

  @Override
  public Record record() {
    return get("/v1/domain/zone/" + "example.com" + "/record/" + 1L, Mapper.RECORD);
  }

  @Override
  public List<Policy> policies() {
    return get("/v2/iam/policy", Mapper.POLICIES);
  }

  private <T> T get(String path, ObjectReader reader) {
    Request request =
        new Request.Builder()
            .url(url + path)
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
