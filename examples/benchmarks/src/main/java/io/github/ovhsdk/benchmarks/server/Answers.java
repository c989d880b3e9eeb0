package io.github.ovhsdk.benchmarks.server;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answers, of the size and the shape that OVHcloud's have. */
public final class Answers {

  /** How many elements the list has. */
  public static final int POLICIES = 1_000;

  /** One record of a DNS zone. */
  public static final String RECORD =
      """
      {"fieldType":"CNAME","id":5186249001,"subDomain":"www","target":"web.example.com.","ttl":3600,\
      "zone":"example.com"}""";

  private static final String POLICY =
      """
      {"id":"%1$s","owner":"ab12345-ovh","name":"policy-%2$d",\
      "description":"Lets team %2$d restart what it runs","readOnly":false,\
      "identities":["urn:v1:eu:identity:user:ab12345-ovh/user-%2$d",\
      "urn:v1:eu:identity:group:ab12345-ovh/team-%2$d"],\
      "resources":[{"urn":"urn:v1:eu:resource:vps:vps-%2$08d.example.net",\
      "group":null,\
      "resource":{"id":"%1$s","name":"vps-%2$08d.example.net","displayName":"Web %2$d","type":"vps",\
      "owner":"ab12345-ovh","tags":{"stage":"production","team":"team-%2$d"}}}],\
      "permissions":{"allow":[{"action":"vps:apiovh:get"},{"action":"vps:apiovh:reboot"},\
      {"action":"vps:apiovh:snapshot/create"}],"deny":null,"except":[{"action":"vps:apiovh:terminate"}]},\
      "permissionsGroups":[],\
      "conditions":{"operator":"MATCH","values":{"request.IP":"192.0.2.0/24"},"conditions":null},\
      "createdAt":"2025-03-%3$02dT08:%4$02d:17.123456Z","updatedAt":"2025-04-%3$02dT18:%4$02d:05Z",\
      "expiredAt":null}""";

  private Answers() {}

  /** Returns a list of {@value #POLICIES} IAM policies. */
  public static String policies() {
    return IntStream.range(0, POLICIES)
        .mapToObj(i -> POLICY.formatted(new UUID(0x4000, i), i, i % 28 + 1, i % 60))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
