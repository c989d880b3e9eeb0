package io.github.ovhsdk.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A model into which damaged documents are read.
 *
 * @param operation a GET that answers it, or a list of it
 * @param good documents as the contract describes them
 */
record DamagedSubject(Operation operation, Model model, List<Tree> good) {

  private static final int MADE = 60;
  private static final int KEPT = 30;

  private static final List<Style> STYLES =
      List.of(Style.FLAT, Style.ANYTHING, Style.FLAT, Style.EVERYTHING, Style.ANYTHING);

  /**
   * Chooses subjects that are as different as can be: each time the one with the most kinds of
   * properties that those before it lack; one of a section, and none of a name twice.
   */
  static List<DamagedSubject> choose(int number) {
    List<Operation> left = new ArrayList<>();
    Contract.sections().stream()
        .flatMap(section -> section.operations().stream())
        .filter(each -> each.verb().equals("GET") && model(each.answer()) != null)
        .sorted(Comparator.comparing(Operation::name))
        .forEach(left::add);
    List<DamagedSubject> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (chosen.size() < number && !left.isEmpty()) {
      Operation best = left.get(0);
      for (Operation each : left) {
        if (news(each, seen) > news(best, seen)) {
          best = each;
        }
      }
      if (news(best, seen) == 0 && !seen.isEmpty()) {
        // All kinds are there: once more.
        seen.clear();
        continue;
      }
      Operation taken = best;
      seen.addAll(kinds(answered(taken)));
      chosen.add(of(taken));
      left.removeIf(
          each ->
              section(each).equals(section(taken))
                  || answered(each).simpleName().equals(answered(taken).simpleName()));
    }
    return chosen;
  }

  private static DamagedSubject of(Operation operation) {
    Model model = answered(operation);
    List<Tree> good =
        IntStream.range(0, MADE)
            .<Tree>mapToObj(
                i ->
                    new JsonMaker(STYLES.get(i % STYLES.size()), model.javaName() + i).model(model))
            .sorted(Comparator.comparingInt(tree -> tree.toString().length()))
            .limit(KEPT)
            .toList();
    return new DamagedSubject(operation, model, good);
  }

  private static String section(Operation operation) {
    return operation.api().substring(0, operation.api().lastIndexOf('.'));
  }

  private static long news(Operation operation, Set<String> seen) {
    return kinds(answered(operation)).stream().filter(kind -> !seen.contains(kind)).count();
  }

  private static Set<String> kinds(Model model) {
    return model.properties().stream()
        .map(property -> kind(property.shape(), model))
        .collect(Collectors.toSet());
  }

  private static String kind(Shape shape, Model inside) {
    if (shape instanceof Shape.ListOf list) {
      return "list of " + kind(list.element(), inside);
    }
    if (shape instanceof Shape.MapOf map) {
      return "map to " + kind(map.value(), inside);
    }
    if (shape instanceof Shape.EnumOf of) {
      return of.numeric() ? "enumeration of numbers" : "enumeration";
    }
    if (shape instanceof Shape.ModelOf of) {
      return of.model() == inside ? "the same model" : "model";
    }
    return Shape.Scalar.of(shape).name();
  }

  private static Model answered(Operation operation) {
    return Objects.requireNonNull(model(operation.answer()));
  }

  private static @Nullable Model model(@Nullable Shape answer) {
    Shape shape = answer instanceof Shape.ListOf list ? list.element() : answer;
    return shape instanceof Shape.ModelOf of ? of.model() : null;
  }
}
