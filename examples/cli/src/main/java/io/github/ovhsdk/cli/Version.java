package io.github.ovhsdk.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, from its own jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Ovh.class.getPackage().getImplementationVersion();
    return new String[] {
      "ovh "
          + Objects.requireNonNullElse(version, "(not packaged)")
          + ", Java "
          + Runtime.version().feature()
    };
  }
}
