package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v2.vrackservices.VrackServicesApi;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesWithIam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of objects, lists of ids, and what the ids stand for. */
final class Lists {

  private Lists() {}

  static List<ZoneRecord> expand(OvhClient client, String zone) {
    List<ZoneRecord> seen = new ArrayList<>();
    // begin expand
    DomainZoneApi zones = client.api(DomainZoneApi.class);
    for (ZoneRecord record : zones.listZoneRecords(zone).expand(ZoneRecord.class).items()) {
      System.out.println(record.subDomain() + " -> " + record.target());
      // end
      seen.add(record);
    }
    return seen;
  }

  static List<VrackServicesWithIam> everything(OvhClient client) {
    // begin everything
    List<VrackServicesWithIam> all =
        client.api(VrackServicesApi.class).listVrackServices().pageSize(100).execute();
    // end
    return all;
  }

  static List<VrackServicesWithIam> items(OvhClient client) {
    // begin items
    VrackServicesApi api = client.api(VrackServicesApi.class);
    List<VrackServicesWithIam> firstTen = new ArrayList<>();
    for (VrackServicesWithIam each : api.listVrackServices().items()) {
      firstTen.add(each);
      if (firstTen.size() == 10) {
        break; // no further page is fetched
      }
    }
    // end
    return firstTen;
  }

  // begin pages
  static Page<VrackServicesWithIam> page(OvhClient client, @Nullable String cursor) {
    var pages = client.api(VrackServicesApi.class).listVrackServices().pageSize(20).pages();
    return cursor == null ? pages.first() : pages.from(cursor).first();
  }

  // end

  static Optional<String> next(Page<VrackServicesWithIam> page) {
    // begin next
    Optional<String> cursor = page.nextCursor(); // empty on the last page
    // end
    return cursor;
  }

  static List<ZoneRecord> filter(OvhClient client, String zone) {
    // begin filter
    List<ZoneRecord> records =
        client
            .api(DomainZoneApi.class)
            .listZoneRecords(zone)
            .expand(ZoneRecord.class)
            .filter(ListFilter.like("target", "192.0.2.%"))
            .sortByDescending("ttl")
            .execute();
    // end
    return records;
  }

  static List<ZoneRecord> batches(OvhClient client, String zone) {
    // begin batches
    List<ZoneRecord> records =
        client
            .api(DomainZoneApi.class)
            .listZoneRecords(zone)
            .expand(ZoneRecord.class)
            .batches(50) // ids per request
            .parallelism(4) // calls at a time, where ids are read one by one
            .execute();
    // end
    return records;
  }
}
