package io.github.ovhsdk.spec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an {@link Operation} together. Not safe for use by several threads. */
public final class OperationBuilder {

  private final OperationKey key;
  private @Nullable OperationNames names;
  private Lifecycle lifecycle = Lifecycle.of(OperationState.PRODUCTION);
  private boolean authenticated = true;
  private List<Parameter> parameters = List.of();
  private @Nullable Body body;
  private TypeRef response = TypeRef.VOID;
  private @Nullable String paging;
  private @Nullable String expandsTo;
  private List<IamAction> iamActions = List.of();
  private List<String> errors = List.of();
  private Map<String, PublishedScopes> scopes = Map.of();
  private @Nullable String ovhOperationId;
  private @Nullable String description;
  private @Nullable String longDescription;
  private Map<String, String> extra = Map.of();

  OperationBuilder(OperationKey key) {
    this.key = key;
  }

  OperationBuilder(Operation from) {
    this.key = from.key();
    this.names = from.names();
    this.lifecycle = from.lifecycle();
    this.authenticated = from.authenticated();
    this.parameters = from.parameters();
    this.body = from.body();
    this.response = from.response();
    this.paging = from.paging();
    this.expandsTo = from.expandsTo();
    this.iamActions = from.iamActions();
    this.errors = from.errors();
    this.scopes = from.scopes();
    this.ovhOperationId = from.ovhOperationId();
    this.description = from.description();
    this.longDescription = from.longDescription();
    this.extra = from.extra();
  }

  /** Sets what the operation is called in Java. */
  public OperationBuilder names(@Nullable OperationNames names) {
    this.names = names;
    return this;
  }

  /** Sets its state and dates; in production if not said. */
  public OperationBuilder lifecycle(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
    return this;
  }

  /** Says whether it takes credentials; it does if not said. */
  public OperationBuilder authenticated(boolean authenticated) {
    this.authenticated = authenticated;
    return this;
  }

  /** Sets the parameters, in any order. */
  public OperationBuilder parameters(List<Parameter> parameters) {
    this.parameters = parameters;
    return this;
  }

  /** Sets the body; null for none. */
  public OperationBuilder body(@Nullable Body body) {
    this.body = body;
    return this;
  }

  /** Sets what it answers; nothing if not said. */
  public OperationBuilder response(TypeRef response) {
    this.response = response;
    return this;
  }

  /** Sets how its list is paged. */
  public OperationBuilder paging(@Nullable String paging) {
    this.paging = paging;
    return this;
  }

  /** Sets the model, by OVHcloud's name, that the elements of its id list stand for. */
  public OperationBuilder expandsTo(@Nullable String expandsTo) {
    this.expandsTo = expandsTo;
    return this;
  }

  /** Sets the IAM actions that it asks for. */
  public OperationBuilder iamActions(List<IamAction> iamActions) {
    this.iamActions = iamActions;
    return this;
  }

  /** Sets the error codes that it declares. */
  public OperationBuilder errors(List<String> errors) {
    this.errors = errors;
    return this;
  }

  /** Sets the OAuth2 scopes that were published for it, by endpoint. */
  public OperationBuilder scopes(Map<String, PublishedScopes> scopes) {
    this.scopes = scopes;
    return this;
  }

  /** Sets OVHcloud's own operation id. */
  public OperationBuilder ovhOperationId(@Nullable String ovhOperationId) {
    this.ovhOperationId = ovhOperationId;
    return this;
  }

  /** Sets OVHcloud's own sentence. */
  public OperationBuilder description(@Nullable String description) {
    this.description = description;
    return this;
  }

  /** Sets OVHcloud's own longer text. */
  public OperationBuilder longDescription(@Nullable String longDescription) {
    this.longDescription = longDescription;
    return this;
  }

  /** Sets the keys that this version does not know, each with the facts in it as JSON. */
  public OperationBuilder extra(Map<String, String> extra) {
    this.extra = extra;
    return this;
  }

  /** Returns the operation. */
  public Operation build() {
    return new Operation(
        key,
        names,
        lifecycle,
        authenticated,
        parameters,
        body,
        response,
        paging,
        expandsTo,
        iamActions,
        errors,
        scopes,
        ovhOperationId,
        description,
        longDescription,
        extra);
  }
}
