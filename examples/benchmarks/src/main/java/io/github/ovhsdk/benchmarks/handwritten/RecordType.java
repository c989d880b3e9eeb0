package io.github.ovhsdk.benchmarks.handwritten;

/** OVHcloud's {@code domain.zone.RecordTypeEnum}. */
public enum RecordType {
  A,
  AAAA,
  CAA,
  CNAME,
  DKIM,
  DMARC,
  DNAME,
  HTTPS,
  LOC,
  MX,
  NAPTR,
  NS,
  PTR,
  RP,
  SPF,
  SRV,
  SSHFP,
  SVCB,
  TLSA,
  TXT
}
