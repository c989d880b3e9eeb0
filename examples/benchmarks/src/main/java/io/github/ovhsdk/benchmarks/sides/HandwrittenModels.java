package io.github.ovhsdk.benchmarks.sides;

import io.github.ovhsdk.benchmarks.handwritten.Policy;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Action;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Condition;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Group;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Operator;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Permissions;
import io.github.ovhsdk.benchmarks.handwritten.Policy.PermissionsGroup;
import io.github.ovhsdk.benchmarks.handwritten.Policy.Resource;
import io.github.ovhsdk.benchmarks.handwritten.Policy.SingleResource;
import io.github.ovhsdk.benchmarks.handwritten.Record;
import io.github.ovhsdk.benchmarks.handwritten.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every property of the models written by hand, each one once. */
final class HandwrittenModels {

  private HandwrittenModels() {}

  static long sum(Record record) {
    Sum sum = new Sum();
    RecordType type = record.fieldType;
    sum.add(type == null ? null : type.name());
    sum.add(record.id);
    sum.add(record.subDomain);
    sum.add(record.target);
    sum.add(record.ttl);
    sum.add(record.zone);
    return sum.total();
  }

  static long sum(List<Policy> policies) {
    Sum sum = new Sum();
    for (Policy policy : policies) {
      add(policy, sum);
    }
    return sum.total();
  }

  private static void add(Policy policy, Sum sum) {
    add(policy.conditions, sum);
    sum.add(policy.createdAt);
    sum.add(policy.description);
    sum.add(policy.expiredAt);
    sum.add(policy.id);
    for (String identity : orEmpty(policy.identities)) {
      sum.add(identity);
    }
    sum.add(policy.name);
    sum.add(policy.owner);
    add(policy.permissions, sum);
    for (PermissionsGroup group : orEmpty(policy.permissionsGroups)) {
      sum.add(group.name);
      sum.add(group.owner);
      add(group.permissions, sum);
      sum.add(group.urn);
    }
    sum.add(policy.readOnly);
    for (Resource resource : orEmpty(policy.resources)) {
      add(resource.group, sum);
      add(resource.resource, sum);
      sum.add(resource.urn);
    }
    sum.add(policy.updatedAt);
  }

  private static void add(@Nullable Condition condition, Sum sum) {
    if (condition != null) {
      Operator operator = condition.operator;
      sum.add(operator == null ? null : operator.name());
      sum.add(condition.values);
      for (Condition inner : orEmpty(condition.conditions)) {
        add(inner, sum);
      }
    }
  }

  private static void add(@Nullable Permissions permissions, Sum sum) {
    if (permissions != null) {
      addActions(permissions.allow, sum);
      addActions(permissions.deny, sum);
      addActions(permissions.except, sum);
    }
  }

  private static void addActions(@Nullable List<Action> actions, Sum sum) {
    for (Action action : orEmpty(actions)) {
      sum.add(action.action);
    }
  }

  private static void add(@Nullable Group group, Sum sum) {
    if (group != null) {
      sum.add(group.id);
      sum.add(group.name);
      sum.add(group.readOnly);
    }
  }

  private static void add(@Nullable SingleResource resource, Sum sum) {
    if (resource != null) {
      sum.add(resource.displayName);
      sum.add(resource.id);
      sum.add(resource.name);
      sum.add(resource.owner);
      sum.add(resource.tags);
      sum.add(resource.type);
    }
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
