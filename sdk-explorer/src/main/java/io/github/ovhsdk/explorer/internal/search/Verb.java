package io.github.ovhsdk.explorer.internal.search;

import java.util.List;
import java.util.Set;

/** The verbs of operations, and which words of a search ask for which. */
enum Verb {
  GET(1, Set.of("list", "show", "get", "see", "find", "read", "which", "download")),
  POST(
      0.995,
      Set.of(
          "create",
          "add",
          "new",
          "send",
          "open",
          "start",
          "stop",
          "restart",
          "reboot",
          "reset",
          "request",
          "attach",
          "move",
          "restore",
          "activate",
          "enable",
          "disable",
          "turn",
          "generate",
          "export",
          "import",
          "refresh",
          "apply",
          "become",
          "register",
          "invite",
          "accept",
          "approve",
          "migrate",
          "install",
          "reinstall",
          "rebuild",
          "purge",
          "flush",
          "clone",
          "copy",
          "launch",
          "deploy",
          "upgrade",
          "revert",
          "rollback",
          "terminate",
          "cancel",
          "confirm",
          "validate",
          "link",
          "associate")),
  PUT(0.97, Set.of("update", "change", "edit", "modify", "set", "scale")),
  DELETE(0.94, Set.of("delete", "remove", "destroy", "revoke", "detach")),
  OTHER(1, Set.of());

  private static final double ASKED = 1.2;
  private static final double OTHER_ASKED = 0.85;

  private final double unasked;
  private final Set<String> words;

  Verb(double unasked, Set<String> words) {
    this.unasked = unasked;
    this.words = words;
  }

  static Verb of(String method) {
    return switch (method) {
      case "GET" -> GET;
      case "POST" -> POST;
      case "PUT" -> PUT;
      case "DELETE" -> DELETE;
      default -> OTHER;
    };
  }

  boolean isAskedForBy(List<String> search) {
    for (String word : search) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an operation of each verb is worth, by ordinal. Who names only a thing wants to see it
   * rather than to change it, let alone to lose it.
   *
   * @param asked for each verb, whether the search asks for it
   */
  static double[] factors(boolean[] asked) {
    boolean any = false;
    for (boolean one : asked) {
      any |= one;
    }
    double[] factors = new double[asked.length];
    for (Verb verb : values()) {
      boolean own = asked[verb.ordinal()];
      factors[verb.ordinal()] = !any ? verb.unasked : own ? ASKED : OTHER_ASKED;
    }
    return factors;
  }
}
