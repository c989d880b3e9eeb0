package io.github.ovhsdk.benchmarks.jmh;

import io.github.ovhsdk.benchmarks.server.ServerProcess;
import io.github.ovhsdk.benchmarks.sides.Side;
import io.github.ovhsdk.benchmarks.sides.Sides;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One typed GET after the other over one connection. The SDK makes dates and UUIDs when they are
 * asked for and databind makes them at once, so each call is measured twice: as far as the answer,
 * and with every property read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TypedGet {

  /** A side per JVM: with more than one in it, none would be compiled as in an application. */
  @Param({Sides.BY_HAND, Sides.SDK, Sides.JDK})
  public String side = Sides.SDK;

  private ServerProcess server;
  private Side caller;

  @Setup
  public void open() throws IOException {
    server = new ServerProcess();
    caller = Sides.of(side, server.url());
  }

  @TearDown
  public void close() {
    caller.close();
    server.close();
  }

  @Benchmark
  public Object object() {
    return caller.record();
  }

  @Benchmark
  public long objectRead() {
    return caller.readRecord();
  }

  @Benchmark
  public Object list() {
    return caller.policies();
  }

  @Benchmark
  public long listRead() {
    return caller.readPolicies();
  }
}
