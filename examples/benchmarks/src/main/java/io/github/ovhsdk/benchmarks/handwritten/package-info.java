/**
 * The models of OVHcloud's that are read here, as somebody writes them who has no SDK: public
 * fields, of the types that the SDK's models have too. It is the leanest form that databind reads,
 * so that the SDK is not measured against a straw man.
 */
package io.github.ovhsdk.benchmarks.handwritten;
