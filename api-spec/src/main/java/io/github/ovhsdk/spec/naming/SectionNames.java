package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import java.util.Map;
import java.util.Set;

/**
 * The Java names of one section.
 *
 * @param packageName the package, such as {@code io.github.ovhsdk.v1.domain}
 * @param operations method, interface and summary of every operation
 * @param bodyModels the class of every body that is made of named fields, such as {@code
 *     CreateZoneRecordRequest}
 * @param models the class of every model, by OVHcloud's name
 * @param enumConstants the constants of every enumeration, by OVHcloud's name and by value
 * @param properties the Java names of properties, by OVHcloud's name of the model and by JSON name;
 *     only those that differ from the JSON name
 * @param bodyFields the Java names of the named fields of a body; only those that differ
 * @param parameters the Java names of parameters in path, query and header, by name on the wire;
 *     only those that differ
 * @param commonModels which of the models all sections share, by OVHcloud's name
 */
public record SectionNames(
    String packageName,
    Map<OperationKey, OperationNames> operations,
    Map<OperationKey, String> bodyModels,
    Map<String, String> models,
    Map<String, Map<String, String>> enumConstants,
    Map<String, Map<String, String>> properties,
    Map<OperationKey, Map<String, String>> bodyFields,
    Map<OperationKey, Map<String, String>> parameters,
    Set<String> commonModels) {}
