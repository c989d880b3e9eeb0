package io.github.ovhsdk.benchmarks.handwritten;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** OVHcloud's {@code iam.policy.Response}. */
public final class Policy {
  public Condition conditions;
  public OffsetDateTime createdAt;
  public String description;
  public OffsetDateTime expiredAt;
  public UUID id;
  public List<String> identities;
  public String name;
  public String owner;
  public Permissions permissions;
  public List<PermissionsGroup> permissionsGroups;
  public Boolean readOnly;
  public List<Resource> resources;
  public OffsetDateTime updatedAt;

  /** OVHcloud's {@code iam.policy.Condition}. */
  public static final class Condition {
    public List<Condition> conditions;
    public Operator operator;
    public Map<String, String> values;
  }

  /** OVHcloud's {@code iam.policy.Condition.OperatorEnum}. */
  public enum Operator {
    AND,
    MATCH,
    NOT,
    OR
  }

  /** OVHcloud's {@code iam.policy.Permissions}. */
  public static final class Permissions {
    public List<Action> allow;
    public List<Action> deny;
    public List<Action> except;
  }

  /** OVHcloud's {@code iam.policy.Action}. */
  public static final class Action {
    public String action;
  }

  /** OVHcloud's {@code iam.policy.PermissionsGroup}. */
  public static final class PermissionsGroup {
    public String name;
    public String owner;
    public Permissions permissions;
    public String urn;
  }

  /** OVHcloud's {@code iam.policy.Resource}. */
  public static final class Resource {
    public Group group;
    public SingleResource resource;
    public String urn;
  }

  /** OVHcloud's {@code iam.policy.Group}. */
  public static final class Group {
    public UUID id;
    public String name;
    public Boolean readOnly;
  }

  /** OVHcloud's {@code iam.policy.SingleResource}. */
  public static final class SingleResource {
    public String displayName;
    public UUID id;
    public String name;
    public String owner;
    public Map<String, String> tags;
    public String type;
  }
}
