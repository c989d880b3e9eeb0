package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Section;
import java.util.Objects;
import java.util.Optional;

/**
 * The typed method that serves an operation. Only its names: the explorer needs no section's jar,
 * and does not say whether the application has it.
 *
 * @param artifactId the jar it is in, such as {@code ovhcloud-sdk-v1-vps}; its group is {@code
 *     io.github.ovhsdk}
 * @param packageName the package of the interface, such as {@code io.github.ovhsdk.v1.vps}
 * @param interfaceName the interface, such as {@code VpsApi}
 * @param methodName the method, such as {@code reboot}, which may have overloads
 */
public record GeneratedMethod(
    String artifactId, String packageName, String interfaceName, String methodName) {

  public GeneratedMethod {
    Objects.requireNonNull(artifactId, "artifactId");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(interfaceName, "interfaceName");
    Objects.requireNonNull(methodName, "methodName");
  }

  /** Returns the method of an operation of that section; empty where they have no Java names. */
  static Optional<GeneratedMethod> of(Section section, Operation operation) {
    String packageName = section.packageName();
    OperationNames names = operation.names();
    return packageName == null || names == null
        ? Optional.empty()
        : Optional.of(
            new GeneratedMethod(
                "ovhcloud-sdk-" + section.branch() + "-" + section.slug(),
                packageName,
                names.interfaceName(),
                names.methodName()));
  }

  /** Returns the interface with its package, as {@link Class#forName(String)} takes it. */
  public String className() {
    return packageName + "." + interfaceName;
  }

  /** The method as Javadoc writes it, such as {@code io.github.ovhsdk.v1.vps.VpsApi#reboot}. */
  @Override
  public String toString() {
    return className() + "#" + methodName;
  }
}
