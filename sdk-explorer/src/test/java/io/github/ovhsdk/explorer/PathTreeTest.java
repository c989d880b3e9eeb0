package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathTreeTest {

  @Test
  void find_literalAndParameterFit_literalWins() {
    PathTree<String> tree = tree("GET /ip/{ip}", "GET /ip/service");

    assertThat(find(tree, "GET", "ip", "service")).isEqualTo("GET /ip/service");
    assertThat(find(tree, "GET", "ip", "192.0.2.1")).isEqualTo("GET /ip/{ip}");
  }

  @Test
  void find_twoTemplatesCross_leftmostLiteralWins() {
    PathTree<String> tree = tree("GET /{a}/x/y", "GET /b/{c}/y", "GET /b/x/{d}");

    assertThat(find(tree, "GET", "b", "x", "y")).isEqualTo("GET /b/x/{d}");
    assertThat(find(tree, "GET", "b", "z", "y")).isEqualTo("GET /b/{c}/y");
    assertThat(find(tree, "GET", "z", "x", "y")).isEqualTo("GET /{a}/x/y");
  }

  @Test
  void find_literalLeadsNowhere_comesBackToParameter() {
    PathTree<String> tree = tree("GET /ip/service", "GET /ip/{ip}/move");

    assertThat(find(tree, "GET", "ip", "service", "move")).isEqualTo("GET /ip/{ip}/move");
  }

  @Test
  void find_literalHasOtherVerbsOnly_parameterWithTheVerbIsFound() {
    PathTree<String> tree = tree("GET /ip/service", "PUT /ip/{ip}");

    assertThat(find(tree, "PUT", "ip", "service")).isEqualTo("PUT /ip/{ip}");
  }

  @Test
  void find_pathIsPrefixOrLonger_findsNothing() {
    PathTree<String> tree = tree("GET /vps/{serviceName}");

    assertThat(find(tree, "GET", "vps")).isNull();
    assertThat(find(tree, "GET", "vps", "a", "b")).isNull();
  }

  @Test
  void find_segmentThatIsNoValue_matchesNoParameter() {
    PathTree<String> tree = tree("GET /vps/{serviceName}/disks");

    assertThat(find(tree, "GET", "vps", "", "disks")).isNull();
    assertThat(find(tree, "GET", "vps", "..", "disks")).isNull();
    assertThat(find(tree, "GET", "vps", "...", "disks")).isNotNull();
  }

  @Test
  void all_severalTemplatesFit_bestOneFirst() {
    PathTree<String> tree = tree("PUT /ip/{ip}", "GET /ip/service", "POST /ip");

    assertThat(tree.all(List.of("ip", "service"), RequestTarget::mayBeValue))
        .containsExactly("GET /ip/service", "PUT /ip/{ip}");
    assertThat(tree.all(List.of("dns"), RequestTarget::mayBeValue)).isEmpty();
  }

  @Test
  void values_severalParameters_keepTheOrderOfThePath() {
    assertThat(PathTree.values("/a/{z}/b/{y}", List.of("a", "1", "b", "2")).toString())
        .isEqualTo("{z=1, y=2}");
  }

  @Test
  void add_sameVerbAndShapeTwice_firstCounts() {
    PathTree<String> tree = tree("GET /ip/{ip}", "GET /ip/{other}", "PUT /ip/{other}");

    assertThat(find(tree, "GET", "ip", "192.0.2.1")).isEqualTo("GET /ip/{ip}");
    assertThat(find(tree, "PUT", "ip", "192.0.2.1")).isEqualTo("PUT /ip/{other}");
  }

  private static PathTree<String> tree(String... operations) {
    PathTree<String> tree = new PathTree<>();
    for (String operation : operations) {
      String[] words = operation.split(" ");
      tree.add(words[0], words[1], operation);
    }
    return tree;
  }

  private static String find(PathTree<String> tree, String verb, String... path) {
    return tree.find(verb, List.of(path), RequestTarget::mayBeValue);
  }
}
