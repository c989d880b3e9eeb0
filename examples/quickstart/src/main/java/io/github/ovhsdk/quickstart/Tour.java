package io.github.ovhsdk.quickstart;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.domain.ListZoneRecordsQuery;
import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v1.domain.model.ZoneRecordCreate;
import io.github.ovhsdk.v1.domain.model.ZoneRecordType;
import io.github.ovhsdk.v1.domain.model.ZoneRecordUpdate;
import io.github.ovhsdk.v2.iam.IamApi;
import io.github.ovhsdk.v2.iam.model.PolicyResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The calls. A method of a generated interface only describes one: it is sent by {@code execute()},
 * as {@link Transcript} does here.
 */
final class Tour {

  /** An id that no record has. */
  static final long MISSING = 404;

  private static final int SHOWN = 3;

  private final DomainZoneApi zones;
  private final IamApi iam;
  private final Transcript transcript;

  Tour(OvhClient client, Transcript transcript) {
    // A section's interfaces come from its own artifact: ovhcloud-sdk-v1-domain,
    // ovhcloud-sdk-v2-iam.
    this.zones = client.api(DomainZoneApi.class);
    this.iam = client.api(IamApi.class);
    this.transcript = transcript;
  }

  /** Runs the steps that change nothing, on this zone or on the first one there is. */
  void read(@Nullable String chosenZone) {
    List<String> all = listZones();
    if (chosenZone == null && all.isEmpty()) {
      transcript.detail("The account has no DNS zone: the steps that need one are left out.");
      listPolicies();
      return;
    }
    String zone = chosenZone == null ? all.get(0) : chosenZone;
    readRecords(zone);
    listPolicies();
    askForAMissingRecord(zone);
  }

  /** Runs all steps. */
  void readAndWrite() {
    String zone = listZones().get(0);
    readRecords(zone);
    ZoneRecord created = createRecord(zone);
    changeRecord(zone, created);
    listPolicies();
    askForAMissingRecord(zone);
  }

  private List<String> listZones() {
    transcript.step("List the DNS zones");
    return transcript.call(zones.listZones(), Tour::some);
  }

  private void readRecords(String zone) {
    transcript.step("List the ids of the A records of " + zone);
    List<Long> ids = listAddresses(zone);

    transcript.step("Read them, the first " + SHOWN + " at most");
    ids.stream()
        .limit(SHOWN)
        .forEach(id -> transcript.call(zones.getZoneRecord(zone, id), Tour::describe));
  }

  private List<Long> listAddresses(String zone) {
    // Optional query parameters travel in an object of their own.
    ListZoneRecordsQuery onlyA = ListZoneRecordsQuery.builder().fieldType(ZoneRecordType.A).build();
    return transcript.call(zones.listZoneRecords(zone, onlyA), Tour::some);
  }

  private ZoneRecord createRecord(String zone) {
    transcript.step("Create a record, and list the ids again");
    ZoneRecordCreate www =
        ZoneRecordCreate.builder()
            .fieldType(ZoneRecordType.A)
            .subDomain("www")
            .target("192.0.2.3")
            .build();
    ZoneRecord created = transcript.call(zones.createZoneRecord(zone, www), Tour::describe);
    listAddresses(zone);
    return created;
  }

  private void changeRecord(String zone, ZoneRecord created) {
    transcript.step("Read it, change its time to live, write it back, publish the zone");
    // Any property of an answer may be absent, and is null then.
    Long id = Objects.requireNonNull(created.id(), "the id of what was created");
    ZoneRecord record = transcript.call(zones.getZoneRecord(zone, id), Tour::describe);
    // What is written is another model than what is read: from(…) copies all that both have, and
    // what this version of the SDK does not know yet.
    ZoneRecordUpdate change = ZoneRecordUpdate.builder().from(record).ttl(600L).build();
    transcript.call(zones.updateZoneRecord(zone, id, change), nothing -> "written");
    // OVHcloud's name servers answer with the change only after this.
    transcript.call(zones.refreshZone(zone), nothing -> "published");
  }

  private void listPolicies() {
    transcript.step("List the IAM policies, in branch v2 of the API");
    transcript.call(
        iam.listPolicies(), policies -> some(policies.stream().map(PolicyResponse::name).toList()));
  }

  private void askForAMissingRecord(String zone) {
    transcript.step("Ask for a record that is not there");
    try {
      transcript.call(zones.getZoneRecord(zone, MISSING), Tour::describe);
    } catch (NotFoundException e) {
      // Each kind of refusal has its class, all of them OvhApiException. None needs to be declared.
      transcript.result("NotFoundException: " + e.getMessage());
    }
  }

  private static String describe(ZoneRecord record) {
    // The zone's own name is the empty one; zone files write it @.
    String name = "".equals(record.subDomain()) ? "@" : record.subDomain();
    return String.format(
        "%s %s → %s, ttl %s", name, record.fieldType(), record.target(), record.ttl());
  }

  private static String some(List<?> values) {
    if (values.isEmpty()) {
      return "none";
    }
    String shown =
        values.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return values.size() > SHOWN ? shown + " and " + (values.size() - SHOWN) + " more" : shown;
  }
}
