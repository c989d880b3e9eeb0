package io.github.ovhsdk.spec.contract;

/** What OpenAPI has no word for. */
final class Keys {

  static final String ALIAS = "x-ovh-alias";
  static final String BODY_OF = "x-ovh-body-of";
  static final String BRANCH = "x-ovh-branch";
  static final String COMMON = "x-ovh-common";
  static final String DELETION_ON = "x-ovh-deletion-on";
  static final String DEPRECATED_ON = "x-ovh-deprecated-on";
  static final String ENUM_NAMES = "x-enum-varnames";
  static final String ERROR_LISTS = "x-ovh-error-lists";
  static final String ERRORS = "x-ovh-errors";
  static final String EXPANDS_TO = "x-ovh-expands-to";
  static final String EXTRA = "x-ovh-extra";
  static final String FORMAT = "x-ovh-format";
  static final String IAM_ACTIONS = "x-ovh-iam-actions";
  static final String KEY_TYPE = "x-ovh-key-type";
  static final String NAME = "x-ovh-name";
  static final String OPERATION_ID = "x-ovh-operation-id";
  static final String OPERATIONS = "x-ovh-operations";
  static final String PACKAGE = "x-ovh-package";
  static final String PAGING = "x-ovh-paging";
  static final String REPLACEMENT = "x-ovh-replacement";
  static final String SCOPE_SOURCES = "x-ovh-scope-sources";
  static final String SCOPES = "x-ovh-scopes";
  static final String SECRET = "x-ovh-secret";
  static final String SECTION = "x-ovh-section";
  static final String STATE = "x-ovh-state";
  static final String TYPE = "x-ovh-type";

  static final String JSON = "application/json";
  static final String SCHEMAS = "#/components/schemas/";

  private Keys() {}
}
