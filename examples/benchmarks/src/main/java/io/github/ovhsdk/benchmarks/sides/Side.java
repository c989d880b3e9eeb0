package io.github.ovhsdk.benchmarks.sides;

import java.util.List;

/** One way to call: with a client and a mapper that are kept, as an application keeps them. */
public interface Side extends AutoCloseable {

  /** Gets a small object. */
  Object record();

  /** Gets a list of a thousand objects. */
  List<?> policies();

  /** Gets the small object, and reads each property once; returns a sum that all sides agree on. */
  long readRecord();

  /** Gets the list, and reads each property once; returns a sum that all sides agree on. */
  long readPolicies();

  @Override
  void close();
}
