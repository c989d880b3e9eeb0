package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Collects what is odd in one file. */
final class Findings {

  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void error(String code, Json.Place place, String message) {
    add(Severity.ERROR, code, place, "", message);
  }

  void warn(String code, Json at, String subject, String message) {
    add(Severity.WARNING, code, at.place(), subject, message);
  }

  void note(String code, Json at, String subject, String message) {
    add(Severity.NOTE, code, at.place(), subject, message);
  }

  private void add(
      Severity severity, String code, Json.Place place, String subject, String message) {
    String where = place.equals(Json.Place.NONE) ? file : file + ":" + place;
    findings.add(new Finding(severity, code, where, subject, message));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
