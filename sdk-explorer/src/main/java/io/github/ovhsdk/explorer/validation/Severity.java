package io.github.ovhsdk.explorer.validation;

import java.util.Locale;

/** How bad a violation is. */
public enum Severity {
  /** The API will refuse it, or an answer breaks the contract. */
  ERROR,
  /** It may be meant so, or the contract may be older than the API. */
  WARNING;

  /** Returns the word that stands for it where programs read: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
