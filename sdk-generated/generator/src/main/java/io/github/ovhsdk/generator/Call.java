package io.github.ovhsdk.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * A call in generated source, such as {@code Property.string("a").list().nullable()}.
 *
 * @param head what is called first
 * @param arguments its arguments
 * @param chain the methods without arguments that are called on the result
 */
record Call(String head, List<String> arguments, List<String> chain) {

  Call argument(String argument) {
    return new Call(head, plus(arguments, argument), chain);
  }

  Call then(String method) {
    return new Call(head, arguments, plus(chain, "." + method + "()"));
  }

  Call thenIf(boolean condition, String method) {
    return condition ? then(method) : this;
  }

  private static List<String> plus(List<String> list, String element) {
    List<String> longer = new ArrayList<>(list);
    longer.add(element);
    return List.copyOf(longer);
  }

  /** Returns the call on one line. */
  String line() {
    return head + "(" + String.join(", ", arguments) + ")" + String.join("", chain);
  }
}
