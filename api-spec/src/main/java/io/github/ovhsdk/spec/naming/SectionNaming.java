package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import java.util.Collection;
import java.util.Map;

/**
 * Gives Java names to what OVHcloud's schemas say. What the ledger knows keeps its name; what it
 * does not know gets one that nothing in the ledger ever had.
 */
public interface SectionNaming {

  /**
   * Names the models that all sections share.
   *
   * @param models the models, by no order
   * @param ledger the names ever given
   * @param overrides the odd cases, reviewed by eye
   * @return the Java class of each, by OVHcloud's name; unique among themselves
   */
  Map<String, String> nameCommonModels(
      Collection<Model> models, Ledger ledger, Overrides overrides);

  /**
   * Names everything of a section.
   *
   * @param section the section as read from OVHcloud's schemas, without any name
   * @param commonModels the Java classes, by OVHcloud's name, of those models of this section that
   *     all sections share: they keep these names, and nothing else in the section may have them
   * @param ledger the names ever given
   * @param overrides the odd cases, reviewed by eye
   */
  SectionNames nameSection(
      Section section, Map<String, String> commonModels, Ledger ledger, Overrides overrides);
}
