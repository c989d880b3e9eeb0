package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;

/**
 * 100,000 random and damaged JSON documents into 30 models: a value or a typed error, nothing else,
 * within bounded memory. A tenth of them comes as the answer of a call.
 */
class DamagedDocumentsTest {

  private static final int DOCUMENTS = Integer.getInteger("ovh.documents", 100_000);
  private static final int SUBJECTS = 30;

  /**
   * What one document may make its thread allocate, all that is done with it included: some 40 KB
   * are the longest of them.
   */
  private static final long MOST_BYTES = 32L << 20;

  private final CannedAnswer canned = new CannedAnswer();

  @Test
  void read_damagedDocuments_givesAValueOrATypedError() {
    List<DamagedSubject> subjects = DamagedSubject.choose(SUBJECTS);
    assertThat(subjects).hasSize(SUBJECTS);
    Outcomes outcomes = new Outcomes();
    try (OvhClient client = client()) {
      List<ApiCall<?>> calls = new ArrayList<>();
      for (DamagedSubject subject : subjects) {
        calls.add(
            Call.of(subject.operation())
                .on(client.api(Reflection.load(subject.operation().api()))));
      }
      for (int i = 0; i < DOCUMENTS; i++) {
        DamagedSubject subject = subjects.get(i % SUBJECTS);
        Random random = new Random(JsonMaker.SEED + i);
        Tree good = subject.good().get(random.nextInt(subject.good().size()));
        byte[] document = Damage.of(good, random);
        boolean whole = i / SUBJECTS % 10 == 9;
        ApiCall<?> call = calls.get(i % SUBJECTS);
        String where = subject.model() + ", document " + i;
        outcomes.note(
            where,
            document,
            () ->
                whole
                    ? answered(call, subject.operation().isList(), document, random)
                    : read(subject.model(), document));
      }
    }
    outcomes.assertAllTyped();
  }

  /** Reads a document in both ways in which JSON is read. */
  private static boolean read(Model model, byte[] document) {
    Class<?> type = Reflection.load(model.javaName());
    Object value;
    try {
      value = JsonCodec.read(type, document);
    } catch (JsonFormatException e) {
      // It may be JSON of another kind.
      try {
        Usage.of(JsonValue.parse(document));
      } catch (JsonFormatException again) {
        // Nor that.
      }
      return false;
    }
    Usage.of(value);
    if (document.length > 0) {
      Object same = JsonValue.parse(document).as(type);
      if (!Objects.equals(same, value)) {
        throw new AssertionError("not equal when read from JSON in memory");
      }
    }
    return true;
  }

  /** Has a call answered with a document. */
  private boolean answered(ApiCall<?> call, boolean list, byte[] document, Random random) {
    canned.body = list ? inAList(document) : document;
    canned.status = random.nextInt(4) > 0 ? 200 : random.nextBoolean() ? 404 : 204;
    canned.type = random.nextInt(8) > 0 ? "application/json" : "text/html; charset=x";
    Object value;
    try {
      value = call.execute();
    } catch (OvhException e) {
      if (e.getMessage().indexOf('\n') >= 0 || e.getMessage().length() > 2_000) {
        throw new AssertionError("not a short message on one line: " + e.getMessage());
      }
      return false;
    }
    Usage.of(value);
    return true;
  }

  private static byte[] inAList(byte[] document) {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    list.writeBytes("[null,".getBytes(StandardCharsets.UTF_8));
    list.writeBytes(document);
    list.write(']');
    return list.toByteArray();
  }

  private OvhClient client() {
    return OvhClient.builder()
        .endpoint(Endpoint.custom("http://127.0.0.1:9"))
        .credentials(Credentials.none())
        .http(OkHttpHook.deriveFrom(new OkHttpClient.Builder().addInterceptor(canned).build()))
        .build();
  }

  /** Answers in place of a server. */
  private static final class CannedAnswer implements Interceptor {
    private byte[] body = new byte[0];
    private int status;
    private String type = "";

    @Override
    public Response intercept(Chain chain) {
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(status)
          .message("")
          .body(ResponseBody.create(body, MediaType.parse(type)))
          .build();
    }
  }

  /** What came of the documents. */
  private static final class Outcomes {
    private final List<String> problems = new ArrayList<>();
    private final TreeMap<Boolean, Integer> counts = new TreeMap<>();

    void note(String where, byte[] document, BooleanSupplier reading) {
      boolean[] value = new boolean[1];
      try {
        long bytes = Allocation.of(() -> value[0] = reading.getAsBoolean());
        if (bytes > MOST_BYTES) {
          throw new AssertionError("allocates " + bytes + " bytes");
        }
        counts.merge(value[0], 1, Integer::sum);
      } catch (Throwable e) {
        // Errors too: a stack that overflows is what this test looks for.
        if (problems.size() < 20) {
          problems.add(problem(where, document, e));
        }
      }
    }

    private static String problem(String where, byte[] document, Throwable e) {
      String trace =
          Stream.of(e.getStackTrace())
              .filter(each -> each.getClassName().startsWith("io.github.ovhsdk"))
              .limit(4)
              .map(String::valueOf)
              .collect(Collectors.joining(" < "));
      String text = Base64.getEncoder().encodeToString(document);
      return where
          + ": "
          + e
          + " at "
          + trace
          + "\n    "
          + text.substring(0, Math.min(text.length(), 4_000));
    }

    void assertAllTyped() {
      assertThat(problems).as(JsonMaker.seed()).isEmpty();
      assertThat(counts.get(true)).as("values").isGreaterThan(DOCUMENTS / 5);
      assertThat(counts.get(false)).as("typed errors").isGreaterThan(DOCUMENTS / 5);
    }
  }
}
