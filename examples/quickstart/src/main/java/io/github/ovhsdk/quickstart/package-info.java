/** The first program: reads and writes DNS records, and reads IAM policies. */
@NullMarked
package io.github.ovhsdk.quickstart;

import org.jspecify.annotations.NullMarked;
