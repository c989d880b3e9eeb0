package io.github.ovhsdk.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK, and the kind of archive that it can keep loaded classes in.
 *
 * @param home its folder
 * @param feature its feature version, such as 17
 */
record Java(Path home, int feature) {

  /** The first with a cache of classes that are loaded and linked, filled by a single run. */
  private static final int AOT_CACHE = 25;

  /** Returns the JDK in a folder. */
  static Java in(Path home) throws IOException {
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return new Java(home, Runtime.Version.parse(version).feature());
  }

  Path launcher() {
    return home.resolve("bin").resolve("java");
  }

  boolean hasAotCache() {
    return feature >= AOT_CACHE;
  }

  /** Returns the option that has a run write the archive when it exits. */
  String writing(Path archive) {
    return (hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
  }

  /** Returns the option that has a run use the archive. */
  String using(Path archive) {
    return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
  }

  /** Returns what such an archive is called. */
  String archiveName() {
    return hasAotCache() ? "AOT cache" : "AppCDS";
  }
}
