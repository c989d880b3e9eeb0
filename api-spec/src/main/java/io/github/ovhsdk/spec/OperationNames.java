package io.github.ovhsdk.spec;

/**
 * What an operation is called in Java.
 *
 * @param interfaceName the interface it is a method of, such as {@code DomainZoneApi}
 * @param methodName the method, such as {@code listZoneRecords}
 * @param summary one line in plain English that we derived, such as {@code List the ids of zone
 *     records}
 */
public record OperationNames(String interfaceName, String methodName, String summary) {}
