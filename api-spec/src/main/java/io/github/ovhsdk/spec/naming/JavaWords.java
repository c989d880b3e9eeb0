package io.github.ovhsdk.spec.naming;

import java.util.Set;

/** Names that mean something else in Java or in what we generate. */
final class JavaWords {

  private static final Set<String> KEYWORDS =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while",
          "yield");

  /** Methods that every generated model, builder or query object has, or gets from its base. */
  private static final Set<String> BASE_METHODS =
      Set.of(
          "toJson",
          "toBuilder",
          "modelType",
          "unknownProperties",
          "raw",
          "has",
          "isSet",
          "toString",
          "hashCode",
          "equals",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "build",
          "put",
          "builder",
          "of",
          "from",
          "parameters",
          "parse",
          "unset");

  /** Types that any Java source sees, and those that generated sources import. */
  private static final Set<String> TYPES =
      Set.of(
          // java.lang, as far as a model could be called so
          "Appendable",
          "AutoCloseable",
          "Boolean",
          "Byte",
          "Character",
          "Class",
          "Cloneable",
          "Comparable",
          "Compiler",
          "Deprecated",
          "Double",
          "Enum",
          "Error",
          "Exception",
          "Float",
          "FunctionalInterface",
          "Integer",
          "Iterable",
          "Long",
          "Math",
          "Module",
          "ModuleLayer",
          "Number",
          "Object",
          "Override",
          "Package",
          "Process",
          "Readable",
          "Record",
          "Runnable",
          "Runtime",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuffer",
          "StringBuilder",
          "System",
          "Thread",
          "Throwable",
          "Void",
          // what generated sources import or nest
          "Alias",
          "Alpha",
          "ApiCall",
          "Beta",
          "BigDecimal",
          "Body",
          "Builder",
          "Collection",
          "CursorPaged",
          "DELETE",
          "ExpandsTo",
          "GET",
          "HEAD",
          "HTTP",
          "Header",
          "Headers",
          "JsonValue",
          "List",
          "ListCall",
          "LocalDate",
          "Map",
          "ModelBuilder",
          "ModelType",
          "NoAuthentication",
          "NonNull",
          "NullMarked",
          "Nullable",
          "OPTIONS",
          "Objects",
          "OffsetDateTime",
          "OperationQuery",
          "Optional",
          "OvhApi",
          "OvhEnum",
          "OvhModel",
          "PATCH",
          "POST",
          "PUT",
          "Path",
          "Property",
          "Query",
          "QueryMap",
          "Set",
          "Tag",
          "UUID",
          "Url",
          // say nothing alone, or are well-known types of the HTTP libraries
          "Call",
          "Model",
          "Request",
          "Response",
          "To",
          "Type",
          "Web");

  private static final Set<String> LOWER_CASE_TYPES =
      TYPES.stream()
          .map(type -> type.toLowerCase(java.util.Locale.ROOT))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** File names may have 255 bytes; names of classes still get endings. */
  private static final int LONGEST = 150;

  private JavaWords() {}

  /** Returns a part of a package's name, made one where it is a keyword, a number or nothing. */
  static String packagePart(String name) {
    boolean plain = !name.isEmpty() && Character.isLetter(name.charAt(0));
    return !plain
        ? "_" + (name.isEmpty() ? "section" : name)
        : KEYWORDS.contains(name) ? name + "_" : name;
  }

  /** Cuts a name so that files of classes that are called after it can be written anywhere. */
  static String cut(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }

  /** Says whether a method of a model may not be called so. */
  static boolean isTakenMethod(String name) {
    return KEYWORDS.contains(name) || BASE_METHODS.contains(name);
  }

  /** Says whether a class may not be called so, whatever its capitals. */
  static boolean isTakenType(String name) {
    return LOWER_CASE_TYPES.contains(name.toLowerCase(java.util.Locale.ROOT));
  }
}
