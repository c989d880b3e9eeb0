/**
 * What generated models, enumerations and query objects are built on: they keep whatever was read,
 * known or not, so that reading, changing and writing back loses nothing.
 */
@NullMarked
package io.github.ovhsdk.core.model;

import org.jspecify.annotations.NullMarked;
