package io.github.ovhsdk.benchmarks.handwritten;

/** OVHcloud's {@code domain.zone.Record}. */
public final class Record {
  public RecordType fieldType;
  public Long id;
  public String subDomain;
  public String target;
  public Long ttl;
  public String zone;
}
