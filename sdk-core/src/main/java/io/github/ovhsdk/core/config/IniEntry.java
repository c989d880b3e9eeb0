package io.github.ovhsdk.core.config;

/**
 * A line of a file that gives a key its value.
 *
 * @param section the text between the brackets
 * @param key the key, in lower case
 * @param line the number of the line, from 1
 */
record IniEntry(String section, String key, String value, int line) {

  /** Returns where it stands: the value may be a secret. */
  @Override
  public String toString() {
    return key + " (line " + line + ")";
  }
}
