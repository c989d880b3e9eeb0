package io.github.ovhsdk.spec;

import java.util.List;
import java.util.Objects;

/**
 * The OAuth2 scopes that OVHcloud published for an operation on one endpoint.
 *
 * @param names the scopes, sorted, such as {@code all} and {@code product/vps/all}, in OVHcloud's
 *     spelling, odd ones too; any one of them opens the operation. None if the operation was
 *     published and lists none: what opens it is then not known
 * @param source where they were published
 */
public record PublishedScopes(List<String> names, ScopeSource source) {

  public PublishedScopes {
    Objects.requireNonNull(source, "source");
    names = names.stream().sorted().distinct().toList();
  }
}
