package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Section;
import java.util.Map;

/**
 * Every name ever given, append-only: what is removed from the API keeps its entry, and its name is
 * not given to anything else. Immutable.
 */
public interface Ledger {

  /**
   * Returns this ledger and the names of a section, which must not contradict those that it has.
   */
  Ledger with(Section section, SectionNames names);

  /** Returns this ledger and the names of common models, by OVHcloud's name. */
  Ledger withCommonModels(Map<String, String> names);
}
