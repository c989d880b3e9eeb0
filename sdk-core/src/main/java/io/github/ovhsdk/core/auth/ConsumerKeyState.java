package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.model.OvhStringEnum;

/** What has become of a consumer key: OVHcloud's {@code auth.CredentialStateEnum}. */
public final class ConsumerKeyState extends OvhStringEnum {

  /** Nobody has signed in at the validation URL yet. */
  public static final ConsumerKeyState PENDING_VALIDATION =
      known(new ConsumerKeyState("pendingValidation"));

  /** It can be used. */
  public static final ConsumerKeyState VALIDATED = known(new ConsumerKeyState("validated"));

  /** The user said no. */
  public static final ConsumerKeyState REFUSED = known(new ConsumerKeyState("refused"));

  /** Its time is over. */
  public static final ConsumerKeyState EXPIRED = known(new ConsumerKeyState("expired"));

  private ConsumerKeyState(String value) {
    super(value);
  }

  /** Returns the constant with this value, or a new, unknown one. */
  public static ConsumerKeyState of(String value) {
    return of(ConsumerKeyState.class, value);
  }

  @Override
  protected OvhStringEnum create(String value) {
    return new ConsumerKeyState(value);
  }
}
