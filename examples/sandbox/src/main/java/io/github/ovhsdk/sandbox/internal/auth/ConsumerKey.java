package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user lets an application do, or was asked for. Its rules never change; its state does.
 * Thread-safe.
 */
final class ConsumerKey {

  /** OVHcloud's names of states: {@code auth.CredentialStateEnum}. */
  enum State {
    PENDING_VALIDATION("pendingValidation"),
    VALIDATED("validated"),
    REFUSED("refused"),
    EXPIRED("expired");

    private final String text;

    State(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private final long id;
  private final Application application;
  private final String secret;
  private final KeyRequest request;
  private final Instant creation;
  private State state = State.PENDING_VALIDATION;
  private @Nullable Instant expiration;
  private @Nullable Instant lastUse;

  ConsumerKey(
      long id, Application application, String secret, KeyRequest request, Instant creation) {
    this.id = id;
    this.application = application;
    this.secret = secret;
    this.request = request;
    this.creation = creation;
  }

  long id() {
    return id;
  }

  Application application() {
    return application;
  }

  String secret() {
    return secret;
  }

  KeyRequest request() {
    return request;
  }

  synchronized State state(Instant now) {
    return state == State.VALIDATED && expiration != null && !now.isBefore(expiration)
        ? State.EXPIRED
        : state;
  }

  /**
   * Says yes or no to what is pending; returns whether it was.
   *
   * @param expiration when a valid key stops being one; null for never
   */
  synchronized boolean decide(boolean granted, @Nullable Instant expiration) {
    if (state != State.PENDING_VALIDATION) {
      return false;
    }
    this.state = granted ? State.VALIDATED : State.REFUSED;
    this.expiration = granted ? expiration : null;
    return true;
  }

  /** Ends it at once. */
  synchronized void expire(Instant now) {
    state = State.EXPIRED;
    expiration = now;
  }

  synchronized void use(Instant now) {
    lastUse = now;
  }

  /** Returns what its owner is told, the secret not: {@code auth.ApiCredential}. */
  synchronized JsonValue json(Instant now) {
    Map<String, JsonValue> json = new LinkedHashMap<>();
    json.put("credentialId", JsonValue.of(id));
    json.put("applicationId", JsonValue.of(application.id()));
    json.put("status", JsonValue.of(state(now).toString()));
    json.put("creation", time(creation));
    json.put("expiration", time(expiration));
    json.put("lastUse", time(lastUse));
    json.put("ovhSupport", JsonValue.of(false));
    json.put(
        "allowedIPs",
        request.allowedIps().isEmpty()
            ? JsonValue.NULL
            : JsonValue.array(request.allowedIps().stream().map(JsonValue::of).toList()));
    json.put("rules", JsonValue.array(request.rules().stream().map(AccessRule::json).toList()));
    return JsonValue.object(json);
  }

  private static JsonValue time(@Nullable Instant time) {
    return time == null
        ? JsonValue.NULL
        : JsonValue.of(time.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Returns its number. */
  @Override
  public String toString() {
    return "ConsumerKey[" + id + "]";
  }
}
