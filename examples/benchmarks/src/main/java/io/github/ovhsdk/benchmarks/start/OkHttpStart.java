package io.github.ovhsdk.benchmarks.start;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** One typed call with OkHttp and databind, by hand. */
public final class OkHttpStart {

  private OkHttpStart() {}

  /** Prints where a record points, and exits. Takes the API's URL and a token. */
  public static void main(String[] args) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    OkHttpClient client = new OkHttpClient();
    Request request =
        new Request.Builder()
            .url(
                HttpUrl.get(args[0])
                    .newBuilder()
                    .addPathSegments("v1/domain/zone")
                    .addPathSegment("example.com")
                    .addPathSegment("record")
                    .addPathSegment(Long.toString(1))
                    .build())
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + args[1])
            .build();
    Record record;
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("status " + response.code());
      }
      record = mapper.readValue(response.body().byteStream(), Record.class);
    }
    System.out.println(record.fieldType + " " + record.target);
    System.exit(0);
  }
}
