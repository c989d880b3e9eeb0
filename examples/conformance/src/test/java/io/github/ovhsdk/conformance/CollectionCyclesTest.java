package io.github.ovhsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.sandbox.Sandbox;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list of the contract that can be added to, through its typed clients. */
class CollectionCyclesTest {

  /** Where a change takes nothing that an item has under the same name: it cannot be seen. */
  private static final Set<String> UNSEEN =
      Set.of(
          "v1/cloud/project/{serviceName}/ai/app",
          "v1/cloud/project/{serviceName}/ai/notebook",
          "v1/cloud/project/{serviceName}/instance",
          "v2/managedCMS/resource/{serviceId}/website");

  private static Sandbox sandbox;
  private static OvhClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
    client = sandbox.client();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void all_contract_areThoseThatHavePostListAndItem() {
    List<CollectionOperations> all = CollectionOperations.all();

    assertThat(all).hasSize(430);
    assertThat(all).filteredOn(each -> each.change() != null && each.delete() != null).hasSize(208);
    assertThat(all).filteredOn(each -> each.change() != null).hasSize(217);
    assertThat(all).filteredOn(each -> each.delete() != null).hasSize(406);
    assertThat(all).extracting(CollectionOperations::toString).containsAll(UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("io.github.ovhsdk.conformance.CollectionOperations#all")
  void execute_itemOfEveryCollection_isCreatedListedReadChangedReadDeletedAndGone(
      CollectionOperations collection) {
    sandbox.reset();
    Cycle cycle = Cycle.begin(collection, new TypedCalls(client));
    if (collection.change() != null) {
      assertThat(cycle.change().isEmpty())
          .as("whether nothing is seen of the change")
          .isEqualTo(UNSEEN.contains(collection.toString()));
    }
    if (collection.delete() != null) {
      cycle.delete();
    }
  }
}
