package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.testing.ApiServer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenSessionTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3_600);
  private static final OAuth2Tokens GIVEN = tokens("access-1", "refresh-1", LATER);

  @RegisterExtension final ApiServer server = new ApiServer();

  private final Store store = new Store(GIVEN);

  @Test
  void get_first_takesWhatIsStored() {
    AccessToken token = session().get();

    assertThat(token.value()).isEqualTo("access-1");
    assertThat(token.isExpired(LATER.minusSeconds(31))).isFalse();
    assertThat(token.isExpired(LATER.minusSeconds(30))).isTrue();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void get_expiryUnknown_lastsUntilItIsRefused() {
    store.kept = tokens("access-1", "refresh-1", null);

    assertThat(session().get().isFresh(NOW.plusSeconds(1_000_000_000))).isTrue();
  }

  @Test
  void get_storedOneExpired_refreshesAtOnce() throws InterruptedException {
    store.kept = tokens("access-1", "refresh-1", NOW.minusSeconds(1));
    server.answer("{\"access_token\": \"access-2\", \"expires_in\": 3600}");

    assertThat(session().get().value()).isEqualTo("access-2");

    assertThat(server.request().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=refresh-1&client_id=id");
  }

  @Test
  void get_again_savesTheNewTokensBeforeTheyAreUsed() {
    server.answer(
        """
        {"access_token": "access-2", "refresh_token": "refresh-2", "expires_in": 3600,
         "scope": "account/all"}
        """);
    TokenSession session = session();
    session.get();

    assertThat(session.get().value()).isEqualTo("access-2");

    assertThat(store.saved)
        .containsExactly(
            tokens("access-2", "refresh-2", LATER).toBuilder()
                .scopes(List.of("account/all"))
                .build());
  }

  @Test
  void get_serverThatDoesNotRotate_keepsRefreshTokenAndScopes() {
    server.answer("{\"access_token\": \"access-2\"}");
    TokenSession session = session();
    session.get();
    session.get();

    assertThat(store.saved).containsExactly(tokens("access-2", "refresh-1", null));
  }

  @Test
  void get_saveFails_goesOnWithTheNewTokensAndSavesTheNextOnes() throws InterruptedException {
    server.answer("{\"access_token\": \"access-2\", \"refresh_token\": \"refresh-2\"}");
    server.answer("{\"access_token\": \"access-3\", \"refresh_token\": \"refresh-3\"}");
    TokenSession session = session();
    session.get();
    store.failing = true;

    assertThat(session.get().value()).isEqualTo("access-2");
    assertThat(store.saved).isEmpty();

    // What is stored is older than what is in use: it does not come back.
    store.failing = false;
    assertThat(session.get().value()).isEqualTo("access-3");
    assertThat(server.request().getBody().utf8()).contains("refresh_token=refresh-1");
    assertThat(server.request().getBody().utf8()).contains("refresh_token=refresh-2");
    assertThat(store.saved).containsExactly(tokens("access-3", "refresh-3", null));
  }

  @Test
  void get_storeHasNewerTokens_takesThemWithoutAsking() {
    TokenSession session = session();
    session.get();
    store.kept = tokens("access-9", "refresh-9", LATER);

    assertThat(session.get().value()).isEqualTo("access-9");

    assertThat(server.requestCount()).isZero();
    assertThat(store.saved).isEmpty();
  }

  @Test
  void get_storeHasNewerRefreshTokenOnly_refreshesWithIt() throws InterruptedException {
    server.answer("{\"access_token\": \"access-2\"}");
    TokenSession session = session();
    session.get();
    store.kept = tokens("access-1", "refresh-9", LATER);

    assertThat(session.get().value()).isEqualTo("access-2");

    assertThat(server.request().getBody().utf8()).contains("refresh_token=refresh-9");
  }

  @Test
  void get_refusedWhileAnotherProcessRenewed_takesItsTokens() {
    server.answer(400, "application/json", "{\"error\": \"invalid_grant\"}");
    TokenSession session = session();
    session.get();
    store.afterNextLoad = tokens("access-9", "refresh-9", LATER);

    assertThat(session.get().value()).isEqualTo("access-9");
  }

  @Test
  void get_refused_saysToSignInAgainAndRecoversWithTheNextSignIn() {
    server.answer(400, "application/json", "{\"error\": \"invalid_grant\"}");
    TokenSession session = session();
    session.get();

    assertThatThrownBy(session::get)
        .isInstanceOf(SignInRequiredException.class)
        .hasMessageContaining("sign in again");

    store.kept = tokens("access-9", "refresh-9", LATER);
    assertThat(session.get().value()).isEqualTo("access-9");
  }

  @Test
  void get_noRefreshToken_saysToSignInAgainWithoutAsking() {
    store.kept = tokens("access-1", null, NOW);

    assertThatThrownBy(() -> session().get())
        .isInstanceOf(SignInRequiredException.class)
        .hasMessageContaining("there is no refresh token");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void get_nothingStored_saysToSignIn() {
    store.kept = null;

    assertThatThrownBy(() -> session().get())
        .isInstanceOf(SignInRequiredException.class)
        .hasMessageContaining("sign in first");
  }

  @Test
  void get_storeEmptiedMeanwhile_doesNotBringTheSessionBack() {
    TokenSession session = session();
    session.get();
    store.kept = null;

    assertThatThrownBy(session::get).isInstanceOf(SignInRequiredException.class);

    assertThat(store.saved).isEmpty();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void get_firstLoadFails_failsTypedWithTheReason() {
    store.failing = true;

    assertThatThrownBy(() -> session().get())
        .isInstanceOf(TokenException.class)
        .isNotInstanceOf(SignInRequiredException.class)
        .hasMessage("The OAuth2 tokens could not be loaded.")
        .hasCauseInstanceOf(UncheckedIOException.class);
  }

  @Test
  void get_laterLoadFails_goesOnWithWhatIsKnown() {
    server.answer("{\"access_token\": \"access-2\"}");
    TokenSession session = session();
    session.get();
    store.failing = true;

    assertThat(session.get().value()).isEqualTo("access-2");
  }

  private TokenSession session() {
    return new TokenSession(
        new TokenEndpoint(server.countingHttpClient(), URI.create(server.url()), "sdk/1"),
        new RefreshingTokens(store, "id", null),
        () -> NOW);
  }

  private static OAuth2Tokens tokens(String access, String refresh, Instant expiresAt) {
    return OAuth2Tokens.builder(access).refreshToken(refresh).expiresAt(expiresAt).build();
  }

  /** A store that fails, and that others write to, as the test wants it. */
  private static final class Store implements OAuth2TokenStore {
    private final List<OAuth2Tokens> saved = new ArrayList<>();
    private OAuth2Tokens kept;
    private OAuth2Tokens afterNextLoad;
    private boolean failing;

    Store(OAuth2Tokens kept) {
      this.kept = kept;
    }

    @Override
    public Optional<OAuth2Tokens> load() {
      failIfToldTo();
      OAuth2Tokens loaded = kept;
      if (afterNextLoad != null) {
        kept = afterNextLoad;
      }
      return Optional.ofNullable(loaded);
    }

    @Override
    public void save(OAuth2Tokens tokens) {
      failIfToldTo();
      kept = tokens;
      saved.add(tokens);
    }

    private void failIfToldTo() {
      if (failing) {
        throw new UncheckedIOException(new AccessDeniedException("tokens"));
      }
    }
  }
}
