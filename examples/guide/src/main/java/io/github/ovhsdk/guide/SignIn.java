package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.ConsumerKeyRequest;
import io.github.ovhsdk.core.auth.ConsumerKeys;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.PendingConsumerKey;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The kinds of credentials. */
final class SignIn {

  private SignIn() {}

  static OvhClient serviceAccount(Endpoint endpoint, String clientId, String clientSecret) {
    // begin serviceAccount
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint) // such as Endpoint.OVH_EU
            .credentials(OAuth2.clientCredentials(clientId, clientSecret))
            .build();
    // end
    return client;
  }

  static List<Credentials> others(String token, String key, String secret, String consumerKey) {
    // begin others
    Credentials bearer = Credentials.bearer(token);
    Credentials keys = Credentials.applicationKey(key, secret, consumerKey);
    Credentials none = Credentials.none();
    // end
    return List.of(bearer, keys, none);
  }

  static Credentials narrow(String clientId, String clientSecret) {
    return OAuth2.clientCredentials(clientId, clientSecret, "product/vps/all");
  }

  // begin consumerKey
  static OvhClient askForConsumerKey(
      OvhClient anonymous, String applicationKey, String applicationSecret, Consumer<String> user) {
    ConsumerKeyRequest request =
        ConsumerKeyRequest.builder()
            .allow("GET", "/me")
            .allow("GET", "/domain/zone")
            .allowAll("/domain/zone/*")
            .build();
    PendingConsumerKey pending = ConsumerKeys.request(anonymous, applicationKey, request);
    user.accept("Please sign in at " + pending.validationUrl());

    OvhClient client =
        anonymous.with(
            Credentials.applicationKey(applicationKey, applicationSecret, pending.consumerKey()));
    ConsumerKeys.awaitValidation(client, Duration.ofMinutes(10));
    return client; // closing the anonymous one closes it too
  }

  // end

  static OvhClient signedInUser(Endpoint endpoint, OAuth2TokenStore store, String clientId) {
    // begin refreshing
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint)
            .credentials(OAuth2.refreshing(store, clientId))
            .build();
    // end
    return client;
  }

  static List<String> asSomebodyElse(OvhClient client, Credentials customer) {
    // begin asSomebodyElse
    OvhClient asCustomer = client.with(customer);
    List<String> zones = asCustomer.api(DomainZoneApi.class).listZones().execute();
    // end
    return zones;
  }
}
