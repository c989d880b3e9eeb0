package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationState;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * What ranks each operation beside its words, in a few bytes of the index: a search looks at all
 * operations, and reads the list of them only for those that it finds.
 */
final class Documents {

  /** In bytes, of one operation. */
  private static final int SIZE = 4;

  private static final int VERB = 7;
  private static final int DEPRECATED = 8;
  private static final int SHOP = 16;
  private static final int ITEM = 32;

  /** What is only on the way to a thing. */
  private static final List<String> SHOPS = List.of("/price/", "/order/");

  private final byte[] bytes;

  Documents(byte[] bytes) {
    this.bytes = bytes;
  }

  static void write(Operation operation, ByteArrayOutputStream out) {
    String path = operation.key().path();
    List<String> literals = Paths.literals(path);
    int last = 0;
    int all = 0;
    for (String literal : literals) {
      last = Words.of(literal).size();
      all += last;
    }
    int traits = Verb.of(operation.key().method()).ordinal();
    traits |= operation.lifecycle().state().equals(OperationState.DEPRECATED) ? DEPRECATED : 0;
    traits |= SHOPS.stream().anyMatch(path::startsWith) ? SHOP : 0;
    traits |= Paths.endsInParameter(path) ? ITEM : 0;
    out.write(Math.min(last, 255));
    out.write(Math.min(all, 255));
    out.write(Math.min(path.length(), 255));
    out.write(traits);
  }

  int count() {
    return bytes.length / SIZE;
  }

  /** How many words the last segment of a path has that is no parameter. */
  int lastWords(int document) {
    return bytes[SIZE * document] & 255;
  }

  /** How many words a path has, without its parameters. */
  int pathWords(int document) {
    return bytes[SIZE * document + 1] & 255;
  }

  /** In letters; of a very long one, 255. */
  int pathLength(int document) {
    return bytes[SIZE * document + 2] & 255;
  }

  /** The ordinal of its {@link Verb}. */
  int verb(int document) {
    return traits(document) & VERB;
  }

  boolean isDeprecated(int document) {
    return (traits(document) & DEPRECATED) != 0;
  }

  /** Whether it belongs to ordering and to prices. */
  boolean isShop(int document) {
    return (traits(document) & SHOP) != 0;
  }

  /** Whether its path ends in a parameter. */
  boolean isItem(int document) {
    return (traits(document) & ITEM) != 0;
  }

  byte[] toBytes() {
    return bytes.clone();
  }

  private int traits(int document) {
    return bytes[SIZE * document + 3];
  }
}
