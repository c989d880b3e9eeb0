/**
 * Turns a document of the contract into Java: a generator for OpenAPI Generator, and the templates
 * it uses. Build-time only, never published.
 */
package io.github.ovhsdk.generator;
