package io.github.ovhsdk.spec;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param key branch, verb and path
 * @param names what it is called in Java; null before it was named
 * @param lifecycle its state, and when and by what it is replaced
 * @param authenticated false where OVHcloud says that the operation takes no credentials
 * @param parameters the parameters in the path (in the order of the path), then in the query and in
 *     headers (by name)
 * @param body what it takes as a body; null if it takes none
 * @param response what it answers; {@link TypeRef.Void} if nothing
 * @param paging how its list is paged, {@code cursor}; null where nothing is declared
 * @param expandsTo the model (OVHcloud's name) that each element of an id list stands for; null if
 *     it is no such list
 * @param iamActions the IAM actions it asks for
 * @param errors the error codes that it declares
 * @param scopes the OAuth2 scopes that were published for it, by endpoint ({@code ovh-eu}); nothing
 *     is known for an endpoint that is not there
 * @param ovhOperationId OVHcloud's own operation id, where there is one
 * @param description OVHcloud's own sentence, only when read from OVHcloud's schemas
 * @param longDescription OVHcloud's own longer text, only when read from OVHcloud's schemas
 * @param extra keys that this version does not know: name to the facts in it, as JSON
 */
public record Operation(
    OperationKey key,
    @Nullable OperationNames names,
    Lifecycle lifecycle,
    boolean authenticated,
    List<Parameter> parameters,
    @Nullable Body body,
    TypeRef response,
    @Nullable String paging,
    @Nullable String expandsTo,
    List<IamAction> iamActions,
    List<String> errors,
    Map<String, PublishedScopes> scopes,
    @Nullable String ovhOperationId,
    @Nullable String description,
    @Nullable String longDescription,
    Map<String, String> extra) {

  public Operation {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(response, "response");
    parameters = parameters.stream().sorted(Parameter.order(key.path())).toList();
    iamActions = List.copyOf(iamActions);
    errors = errors.stream().sorted().distinct().toList();
    scopes = Sorted.copyOf(scopes);
    extra = Sorted.copyOf(extra);
  }

  /** Returns the parameters that stand in that place, in order. */
  public List<Parameter> parameters(Parameter.Place place) {
    return parameters.stream().filter(p -> p.place() == place).toList();
  }

  /** Returns the parameter of that place and name. */
  public Optional<Parameter> parameter(Parameter.Place place, String name) {
    return parameters.stream().filter(p -> p.place() == place && p.name().equals(name)).findFirst();
  }

  /** Returns this operation under other names. */
  public Operation withNames(@Nullable OperationNames names) {
    return toBuilder().names(names).build();
  }

  /** Starts an operation that is in production, takes nothing and answers nothing. */
  public static OperationBuilder builder(OperationKey key) {
    return new OperationBuilder(key);
  }

  /** Starts from what this operation says. */
  public OperationBuilder toBuilder() {
    return new OperationBuilder(this);
  }

  /** As {@link OperationKey#toString()}. */
  @Override
  public String toString() {
    return key.toString();
  }
}
