package io.github.ovhsdk.sandbox.junit;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.sandbox.Sandbox;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a {@link Sandbox} for the tests of a class, resets it before each of them, and stops it
 * after the last. Tests, and their constructors and life-cycle methods, take it as a parameter, or
 * a client that calls it:
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class ZonesTest {
 *   @Test
 *   void zones_oneSeeded_areListed(Sandbox ovh, OvhClient client) {
 *     ovh.seed("/v1/domain/zone", JsonValue.of("example.org"));
 *     assertEquals(List.of("example.org"), client.api(DomainZoneApi.class).listZones().execute());
 *   }
 * }
 * }</pre>
 *
 * <p>In a static field with {@code @RegisterExtension} it takes a sandbox of one's own making; in a
 * field that is not static, each test has a sandbox to itself, which tests of one class need that
 * run at the same time. Nested classes share the sandbox of the class around them.
 */
public final class SandboxExtension
    implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

  private final Sandbox.Builder builder;
  private volatile @Nullable Running running;

  /** Makes one that starts {@link Sandbox#start() the usual} sandbox; JUnit calls it. */
  public SandboxExtension() {
    this(Sandbox.builder());
  }

  private SandboxExtension(Sandbox.Builder builder) {
    this.builder = Objects.requireNonNull(builder, "builder");
  }

  /** Returns an extension that starts a sandbox of that builder. */
  public static SandboxExtension of(Sandbox.Builder builder) {
    return new SandboxExtension(builder);
  }

  /**
   * Returns the sandbox.
   *
   * @throws IllegalStateException if no test runs that it was started for
   */
  public Sandbox sandbox() {
    return current().sandbox();
  }

  /**
   * Returns a client that calls the sandbox; the same for all tests of a class.
   *
   * @throws IllegalStateException if no test runs that it was started for
   */
  public OvhClient client() {
    return current().client();
  }

  private Running current() {
    Running current = running;
    if (current == null) {
      throw new IllegalStateException(
          "The sandbox is not started: it is by JUnit, before the tests of a class whose field has"
              + " @RegisterExtension.");
    }
    return current;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running = running(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Running current = running(context);
    current.sandbox().reset();
    running = current;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Sandbox.class || type == OvhClient.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Running current = running(context);
    return parameter.getParameter().getType() == Sandbox.class
        ? current.sandbox()
        : current.client();
  }

  /** Finds what was started for the test, its class or a class around it; else starts it. */
  private Running running(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(this, key -> Running.start(builder), Running.class);
  }

  /**
   * JUnit closes it with the test or the class that it was started for: since 5.13 as it closes
   * anything, before that since it says that it wants to be.
   */
  @SuppressWarnings("deprecation")
  private record Running(Sandbox sandbox, OvhClient client)
      implements Store.CloseableResource, AutoCloseable {

    static Running start(Sandbox.Builder builder) {
      Sandbox sandbox = builder.start();
      return new Running(sandbox, sandbox.client());
    }

    @Override
    public void close() {
      sandbox.close();
    }
  }
}
