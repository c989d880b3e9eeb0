package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import java.util.List;

/** Code of an application, to be tested. */
final class Targets {

  private Targets() {}

  // begin targets
  /** Returns where the records of a zone point to. */
  static List<String> of(ListCall<Long> records) {
    return records.expand(ZoneRecord.class).stream().map(ZoneRecord::target).distinct().toList();
  }
  // end
}
