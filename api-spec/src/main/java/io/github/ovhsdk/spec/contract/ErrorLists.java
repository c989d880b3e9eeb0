package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lists of error codes of one section, each written once however many operations have it. */
final class ErrorLists {

  private final Map<String, List<String>> lists = new TreeMap<>();

  boolean isEmpty() {
    return lists.isEmpty();
  }

  /** Returns the key of a list: made of its content, so that it only changes with that. */
  String keyOf(List<String> errors) {
    String digest = digest(errors);
    int length = 8;
    String key = digest.substring(0, length);
    while (lists.containsKey(key) && !errors.equals(lists.get(key))) {
      key = digest.substring(0, ++length);
    }
    lists.put(key, errors);
    return key;
  }

  Json.Obj toJson() {
    Json.Obj all = new Json.Obj();
    lists.forEach((key, errors) -> all.put(key, Json.texts(errors)));
    return all;
  }

  private static String digest(List<String> errors) {
    try {
      byte[] bytes = String.join("\n", errors).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
