package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;

/**
 * One thing that the sandbox remembers. Immutable: a change makes a new one.
 *
 * @param number its number within its collection, by which pages are continued
 * @param revision how often it was changed
 * @param readsLeft how many reads will still show it under way; 0 where nothing is
 * @param json what it is
 */
record Item(long number, int revision, int readsLeft, JsonValue json) {

  Item with(JsonValue json) {
    return new Item(number, revision, readsLeft, json);
  }

  Item withReadsLeft(int reads) {
    return new Item(number, revision, reads, json);
  }
}
