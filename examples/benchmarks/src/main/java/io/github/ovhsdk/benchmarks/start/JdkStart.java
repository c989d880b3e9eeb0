package io.github.ovhsdk.benchmarks.start;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One typed call with the JDK's client and databind, by hand. */
public final class JdkStart {

  private JdkStart() {}

  /** Prints where a record points, and exits. Takes the API's URL and a token. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ObjectMapper mapper =
        new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(args[0] + "/v1/domain/zone/example.com/record/1"))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer " + args[1])
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    Record record;
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      record = mapper.readValue(body, Record.class);
    }
    System.out.println(record.fieldType + " " + record.target);
    System.exit(0);
  }
}
