/**
 * The types of a section made plain: a tree of fields for people, JSON Schema for machines, and one
 * field in depth by its dotted path.
 */
@NullMarked
package io.github.ovhsdk.explorer.schema;

import org.jspecify.annotations.NullMarked;
