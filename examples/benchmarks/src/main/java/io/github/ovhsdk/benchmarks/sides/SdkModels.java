package io.github.ovhsdk.benchmarks.sides;

import io.github.ovhsdk.v1.domain.model.ZoneRecord;
import io.github.ovhsdk.v1.domain.model.ZoneRecordType;
import io.github.ovhsdk.v2.iam.model.PolicyAction;
import io.github.ovhsdk.v2.iam.model.PolicyCondition;
import io.github.ovhsdk.v2.iam.model.PolicyConditionOperator;
import io.github.ovhsdk.v2.iam.model.PolicyGroup;
import io.github.ovhsdk.v2.iam.model.PolicyPermissions;
import io.github.ovhsdk.v2.iam.model.PolicyPermissionsGroup;
import io.github.ovhsdk.v2.iam.model.PolicyResource;
import io.github.ovhsdk.v2.iam.model.PolicyResponse;
import io.github.ovhsdk.v2.iam.model.PolicySingleResource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every property of the SDK's models, each one once. */
final class SdkModels {

  private SdkModels() {}

  static long sum(ZoneRecord record) {
    Sum sum = new Sum();
    ZoneRecordType type = record.fieldType();
    sum.add(type == null ? null : type.value());
    sum.add(record.id());
    sum.add(record.subDomain());
    sum.add(record.target());
    sum.add(record.ttl());
    sum.add(record.zone());
    return sum.total();
  }

  static long sum(List<PolicyResponse> policies) {
    Sum sum = new Sum();
    for (PolicyResponse policy : policies) {
      add(policy, sum);
    }
    return sum.total();
  }

  private static void add(PolicyResponse policy, Sum sum) {
    add(policy.conditions(), sum);
    sum.add(policy.createdAt());
    sum.add(policy.description());
    sum.add(policy.expiredAt());
    sum.add(policy.id());
    for (String identity : orEmpty(policy.identities())) {
      sum.add(identity);
    }
    sum.add(policy.name());
    sum.add(policy.owner());
    add(policy.permissions(), sum);
    for (PolicyPermissionsGroup group : orEmpty(policy.permissionsGroups())) {
      sum.add(group.name());
      sum.add(group.owner());
      add(group.permissions(), sum);
      sum.add(group.urn());
    }
    sum.add(policy.readOnly());
    for (PolicyResource resource : orEmpty(policy.resources())) {
      add(resource.group(), sum);
      add(resource.resource(), sum);
      sum.add(resource.urn());
    }
    sum.add(policy.updatedAt());
  }

  private static void add(@Nullable PolicyCondition condition, Sum sum) {
    if (condition != null) {
      PolicyConditionOperator operator = condition.operator();
      sum.add(operator == null ? null : operator.value());
      sum.add(condition.values());
      for (PolicyCondition inner : orEmpty(condition.conditions())) {
        add(inner, sum);
      }
    }
  }

  private static void add(@Nullable PolicyPermissions permissions, Sum sum) {
    if (permissions != null) {
      addActions(permissions.allow(), sum);
      addActions(permissions.deny(), sum);
      addActions(permissions.except(), sum);
    }
  }

  private static void addActions(@Nullable List<PolicyAction> actions, Sum sum) {
    for (PolicyAction action : orEmpty(actions)) {
      sum.add(action.action());
    }
  }

  private static void add(@Nullable PolicyGroup group, Sum sum) {
    if (group != null) {
      sum.add(group.id());
      sum.add(group.name());
      sum.add(group.readOnly());
    }
  }

  private static void add(@Nullable PolicySingleResource resource, Sum sum) {
    if (resource != null) {
      sum.add(resource.displayName());
      sum.add(resource.id());
      sum.add(resource.name());
      sum.add(resource.owner());
      sum.add(resource.tags());
      sum.add(resource.type());
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
