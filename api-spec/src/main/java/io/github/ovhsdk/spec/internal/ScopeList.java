package io.github.ovhsdk.spec.internal;

import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of OAuth2 scopes, as OVHcloud's schemas and records of them write them. */
public final class ScopeList {

  private ScopeList() {}

  /** Returns the scopes of a list, in its order; null if it is no list, or not of scopes alone. */
  public static @Nullable List<String> of(@Nullable Json value) {
    if (!(value instanceof Json.Arr list)) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (Json element : list.elements()) {
      if (!(element instanceof Json.Text text) || !isScope(text.value())) {
        return null;
      }
      names.add(text.value());
    }
    return names;
  }

  /** Printable ASCII without blank, quotation mark and backslash (RFC 6749, 3.3). */
  private static boolean isScope(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '\\');
  }
}
