package io.github.ovhsdk.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs classes of tests, as an IDE does, and looks at what they were given. */
class SandboxExtensionTest {

  private static final List<String> SEEN = new ArrayList<>();
  private static final Set<Sandbox> SANDBOXES = new LinkedHashSet<>();

  @BeforeEach
  @AfterEach
  void forget() {
    SEEN.clear();
    SANDBOXES.clear();
  }

  @Test
  void extendWith_testsOfAClass_shareASandboxThatIsResetBetweenThem() {
    run(Annotated.class, 3);

    assertThat(SEEN).containsExactly("[]", "[]", "[]");
    assertThat(SANDBOXES).hasSize(1).allSatisfy(SandboxExtensionTest::assertClosed);
  }

  @Test
  void registerExtension_staticField_isOfItsBuilder() {
    run(OfABuilder.class, 1);

    assertThat(SEEN).containsExactly("[\"of.builder\"]");
    assertThat(SANDBOXES).allSatisfy(SandboxExtensionTest::assertClosed);
  }

  @Test
  void registerExtension_fieldOfTheInstance_isASandboxPerTest() {
    run(PerTest.class, 2);

    assertThat(SANDBOXES).hasSize(2).allSatisfy(SandboxExtensionTest::assertClosed);
  }

  @Test
  void resolveParameter_ofConstructorsAndLifeCycleMethods_isTheOneSandbox() {
    run(Everywhere.class, 1);

    assertThat(SANDBOXES).hasSize(1).allSatisfy(SandboxExtensionTest::assertClosed);
  }

  @Test
  void resolveParameter_ofAnotherType_isLeftToOthers() {
    run(OtherParameter.class, 1);
  }

  @Test
  void sandbox_outsideOfAnyTest_saysThatNoneIsStarted() {
    SandboxExtension extension = new SandboxExtension();

    assertThatThrownBy(extension::sandbox)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@RegisterExtension");
    assertThatThrownBy(extension::client).isInstanceOf(IllegalStateException.class);
  }

  private static void run(Class<?> tests, int count) {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute();
    results.testEvents().assertStatistics(s -> s.started(count).succeeded(count));
  }

  private static void assertClosed(Sandbox sandbox) {
    assertThatThrownBy(sandbox::client).isInstanceOf(IllegalStateException.class);
  }

  /** Notes what is there, and leaves something behind. */
  private static void use(Sandbox sandbox, OvhClient client) {
    SEEN.add(client.request("GET", "/v1/domain/zone").call().execute().toString());
    SANDBOXES.add(sandbox);
    sandbox.seed("/v1/domain/zone", JsonValue.of("left.behind"));
  }

  @ExtendWith(SandboxExtension.class)
  static class Annotated {

    @BeforeEach
    void empty(Sandbox sandbox) {
      sandbox.seed("/v1/domain/zone");
    }

    @Test
    void one(Sandbox sandbox, OvhClient client) {
      use(sandbox, client);
    }

    @Test
    void two(OvhClient client, Sandbox sandbox) {
      use(sandbox, client);
    }

    @Nested
    class Within {

      @Test
      void three(Sandbox sandbox, OvhClient client) {
        use(sandbox, client);
      }
    }
  }

  static class OfABuilder {

    @RegisterExtension
    static final SandboxExtension OVH =
        SandboxExtension.of(Sandbox.builder().seed("/v1/domain/zone", JsonValue.of("of.builder")));

    @Test
    void one() {
      use(OVH.sandbox(), OVH.client());
    }
  }

  static class PerTest {

    @RegisterExtension final SandboxExtension ovh = SandboxExtension.of(Sandbox.builder().strict());

    @Test
    void one() {
      use(ovh.sandbox(), ovh.client());
    }

    @Test
    void two() {
      use(ovh.sandbox(), ovh.client());
    }
  }

  @ExtendWith(SandboxExtension.class)
  static class Everywhere {

    Everywhere(Sandbox sandbox) {
      SANDBOXES.add(sandbox);
    }

    @BeforeAll
    static void all(Sandbox sandbox) {
      SANDBOXES.add(sandbox);
    }

    @AfterEach
    void each(Sandbox sandbox) {
      SANDBOXES.add(sandbox);
    }

    @Test
    void one(Sandbox sandbox) {
      SANDBOXES.add(sandbox);
    }
  }

  /** JUnit refuses parameters that two extensions make. */
  @ExtendWith({SandboxExtension.class, Texts.class})
  static class OtherParameter {

    @Test
    void one(StringBuilder text, Sandbox sandbox) {
      assertThat(text).hasToString("text");
      assertThat(sandbox.calls()).isEmpty();
    }
  }

  static final class Texts implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == StringBuilder.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new StringBuilder("text");
    }
  }
}
