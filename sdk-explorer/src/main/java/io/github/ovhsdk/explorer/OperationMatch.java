package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.OperationKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a verb and a concrete URL lead to. Immutable. */
public sealed interface OperationMatch {

  /**
   * An operation, and what the URL says for it.
   *
   * @param operation the operation
   * @param pathValues the decoded value of each path parameter, in the order of the path
   * @param query the decoded values of the query by name, in the order of the URL, declared by the
   *     operation or not
   */
  record Found(
      OperationKey operation, Map<String, String> pathValues, Map<String, List<String>> query)
      implements OperationMatch {

    public Found {
      pathValues = Collections.unmodifiableMap(new LinkedHashMap<>(pathValues));
      query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }
  }

  /**
   * A path of the API that has no operation with this verb.
   *
   * @param operations what the path has instead, best match first; never empty
   */
  record WrongVerb(List<OperationKey> operations) implements OperationMatch {

    public WrongVerb {
      operations = List.copyOf(operations);
    }

    /** The verbs that the path has, sorted. */
    public List<String> allowed() {
      return operations.stream().map(OperationKey::method).distinct().sorted().toList();
    }
  }

  /** A path that the API does not have, or text that is no URL and no absolute path. */
  record UnknownPath() implements OperationMatch {}
}
