package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.SystemTime;
import io.github.ovhsdk.core.internal.consumerkey.ConsumerKeyCalls;
import io.github.ovhsdk.core.internal.consumerkey.ConsumerKeyWait;
import java.time.Duration;

/**
 * Gets consumer keys: asks for one, and waits until its user has validated it.
 *
 * <pre>{@code
 * try (OvhClient anonymous = OvhClient.builder()
 *     .endpoint(Endpoint.OVH_EU).credentials(Credentials.none()).build()) {
 *   PendingConsumerKey pending = ConsumerKeys.request(
 *       anonymous, applicationKey, ConsumerKeyRequest.builder().allow("GET", "/me").build());
 *   System.out.println("Please sign in at " + pending.validationUrl());
 *
 *   OvhClient client = anonymous.with(
 *       Credentials.applicationKey(applicationKey, applicationSecret, pending.consumerKey()));
 *   ConsumerKeys.awaitValidation(client, Duration.ofMinutes(10));
 *   … // what the client is for
 * }
 * }</pre>
 */
public final class ConsumerKeys {

  private ConsumerKeys() {}

  /**
   * Asks for a consumer key: {@code POST /auth/credential} of branch v1. The key belongs to the
   * client's endpoint; the client's own credentials are not used, so {@link Credentials#none()}
   * does. The request is not repeated once it may have arrived: each one makes a key.
   *
   * @param client what the request is sent with
   * @param applicationKey what OVHcloud knows the application by
   * @throws IllegalArgumentException if something is null, or if the application key is blank or
   *     has characters that no header can carry
   * @throws io.github.ovhsdk.core.error.OvhException if no key was given
   */
  public static PendingConsumerKey request(
      OvhClient client, String applicationKey, ConsumerKeyRequest request) {
    Arguments.required(client, "client");
    Arguments.headerText(applicationKey, "application key");
    Arguments.required(request, "request");
    return ConsumerKeyCalls.of(client).request(applicationKey, request);
  }

  /**
   * Waits until the consumer key that a client has is validated; returns at once where it is. Asks
   * {@code GET /auth/currentCredential} of branch v1 every few seconds, at first every 2 and later
   * every 15, and goes on where the network or the API fails for a while.
   *
   * <p>Whether OVHcloud tells the state of a key that is not valid, or answers with an error, is
   * not documented; both are understood. After an error alone a refused key cannot be told from a
   * pending one (nor from a wrong application secret): the wait then lasts to the end of its time.
   *
   * @param client a client with {@link Credentials#applicationKey}; it can make other calls
   *     meanwhile
   * @param timeout how long to wait; a last question is asked at its end, whose answer may take up
   *     to 30 seconds
   * @throws IllegalArgumentException if something is null, or the time-out is not longer than zero
   * @throws io.github.ovhsdk.core.error.ConsumerKeyException if the key was refused, has expired,
   *     or is still pending when the time is over; that has the API's last word as its cause
   * @throws io.github.ovhsdk.core.error.CallCancelledException if the thread is interrupted, which
   *     it then still is, or the client closed
   * @throws io.github.ovhsdk.core.error.OvhException if the API refuses the call for another reason
   */
  public static void awaitValidation(OvhClient client, Duration timeout) {
    Arguments.required(client, "client");
    Arguments.positive(timeout, "time-out");
    new ConsumerKeyWait(ConsumerKeyCalls.of(client), SystemTime.INSTANCE).await(timeout);
  }
}
