package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that operations should have by the rules, before any two are compared: a verb from the
 * operation's own verb and path, then what the path goes through.
 */
final class OperationNaming {

  /**
   * What an operation should be called.
   *
   * @param method the method
   * @param summary one line in plain English
   */
  record Draft(String method, String summary) {}

  private static final Set<String> PREPOSITIONS =
      Set.of("as", "by", "for", "from", "in", "into", "of", "on", "onto", "to", "with", "without");

  /** Verbs whose object does not exist before: a, not the. */
  private static final Set<String> MAKING =
      Set.of("add", "create", "generate", "order", "register", "request", "schedule");

  private final Section section;
  private final Lexicon lexicon;
  private final NameRules overrides;
  private final Set<String> templates;
  private final Set<String> listTemplates;

  OperationNaming(Section section, Lexicon lexicon, NameRules overrides) {
    this.section = section;
    this.lexicon = lexicon;
    this.overrides = overrides;
    this.templates =
        section.operations().stream()
            .map(operation -> ResourcePath.template(operation.key().path()))
            .collect(Collectors.toSet());
    this.listTemplates =
        section.operations().stream()
            .filter(operation -> operation.key().method().equals("GET") && answersList(operation))
            .map(operation -> ResourcePath.template(operation.key().path()))
            .collect(Collectors.toSet());
  }

  static boolean answersList(Operation operation) {
    return operation.response() instanceof TypeRef.Array;
  }

  Draft draft(Operation operation) {
    Draft draft = byRule(operation);
    NameRules.Named named =
        overrides
            .find(operation.key(), lexicon)
            .or(() -> lexicon.rules().find(operation.key(), lexicon))
            .orElse(null);
    if (named == null) {
      return draft;
    }
    return new Draft(named.method(), named.summary().isEmpty() ? draft.summary() : named.summary());
  }

  private Draft byRule(Operation operation) {
    OperationKey key = operation.key();
    return switch (key.method()) {
      case "GET" -> get(key, answersList(operation));
      case "POST" -> post(key);
      case "PUT" -> {
        Action action = action(key, false);
        yield action != null ? action.draft() : one(key, "update");
      }
      case "DELETE" -> one(key, isMembership(key) ? "remove" : "delete");
      default -> one(key, key.method().toLowerCase(java.util.Locale.ROOT));
    };
  }

  private Draft get(OperationKey key, boolean list) {
    ResourcePath whole = path(key, false);
    if (whole.last() != null && !whole.nouns().isEmpty()) {
      List<String> words = Words.split(whole.last());
      String first = words.get(0);
      if (words.size() > 1) {
        if (first.equals("can") || first.equals("is") || first.equals("has")) {
          return predicate(key, words);
        }
        if (first.equals("search") || first.equals("check")) {
          return new Action(path(key, true), first, words.subList(1, words.size())).draft();
        }
        if (first.equals("get") || first.equals("list") || first.equals("see")) {
          ResourcePath before = path(key, true);
          List<Noun> nouns = new ArrayList<>(before.nouns());
          nouns.add(
              Noun.of(lexicon.phrase(words.subList(1, words.size())), false, lexicon.inflection()));
          whole = new ResourcePath(nouns, before.root(), before.rootIsItem(), null);
        }
      }
    }
    return list ? several(whole) : one(whole, "get");
  }

  private Draft post(OperationKey key) {
    String template = ResourcePath.template(key.path());
    if (templates.contains(template + "/{}") || listTemplates.contains(template)) {
      return make(key, isMembership(key) ? "add" : "create");
    }
    Action action = action(key, true);
    if (action != null) {
      return action.draft();
    }
    String verb = lexicon.nounVerb(key.branch(), template);
    if (verb == null) {
      return make(key, isMembership(key) ? "add" : "create");
    }
    return MAKING.contains(verb) ? make(key, verb) : one(key, verb);
  }

  private boolean isMembership(OperationKey key) {
    String template = key.branch() + " " + ResourcePath.template(key.path());
    return lexicon.isMembership(template.replaceFirst("/\\{}$", ""));
  }

  private ResourcePath path(OperationKey key, boolean withoutLast) {
    return ResourcePath.of(key.branch(), section.path(), key.path(), withoutLast, lexicon);
  }

  /** GET on a list. */
  private Draft several(ResourcePath path) {
    Things things = new Things(path);
    Phrase object = things.name(Noun::plural);
    return new Draft(
        "list" + Words.pascal(object.words()),
        "List the " + things.prose(Noun::plural) + things.ofParent());
  }

  private Draft one(OperationKey key, String verb) {
    return one(path(key, false), verb);
  }

  /** An operation on one thing that exists. */
  private Draft one(ResourcePath path, String verb) {
    Things things = new Things(path);
    Phrase verbPhrase = lexicon.verb(verb);
    return new Draft(
        Words.camel(verbPhrase.words()) + Words.pascal(things.name(Noun::plain).words()),
        Summaries.sentence(verbPhrase.prose())
            + " "
            + things.withArticle(things.prose(Noun::plain))
            + things.ofParent());
  }

  /** An operation that makes one more. */
  private Draft make(OperationKey key, String verb) {
    Things things = new Things(path(key, false));
    String joint = verb.equals("add") ? " to " : verb.equals("remove") ? " from " : " for ";
    return new Draft(
        verb + Words.pascal(things.name(Noun::singular).words()),
        Summaries.sentence(verb)
            + " "
            + Summaries.article(things.prose(Noun::singular))
            + things.parent(joint));
  }

  /** GET …/canBeEnabled, …/isEmailAvailable. */
  private Draft predicate(OperationKey key, List<String> words) {
    ResourcePath path = path(key, true);
    Things things = new Things(path);
    Phrase thing = things.name(Noun::plain);
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    if (rest.get(0).equals("be") || first.equals("is")) {
      Phrase predicate = lexicon.phrase(rest);
      return new Draft(
          first + Words.pascal(thing.words()) + Words.pascal(predicate.words()),
          "Tell whether "
              + things.withArticle(things.prose(Noun::plain))
              + things.ofParent()
              + " "
              + (first.equals("is") ? "is " : "can ")
              + predicate.prose());
    }
    if (first.equals("can") && rest.size() > 1 && lexicon.isVerbOrNoun(rest.get(0))) {
      Action action = new Action(path, rest.get(0), rest.subList(1, rest.size()));
      Draft draft = action.draft();
      return new Draft(
          first + Words.capital(draft.method()),
          "Tell whether one can "
              + Character.toLowerCase(draft.summary().charAt(0))
              + draft.summary().substring(1));
    }
    Phrase predicate = lexicon.phrase(rest);
    return new Draft(
        first
            + Words.pascal(path.nouns().isEmpty() ? List.of() : thing.words())
            + Words.pascal(predicate.words()),
        "Tell whether "
            + things.withArticle(things.prose(Noun::plain))
            + things.ofParent()
            + " "
            + first
            + " "
            + predicate.prose());
  }

  /** Reads the last segment as an action; null if it is none. */
  private @Nullable Action action(OperationKey key, boolean nounsToo) {
    List<String> segments = ResourcePath.segments(key.path());
    String last = segments.get(segments.size() - 1);
    if (last.startsWith("{")) {
      return null;
    }
    List<String> words = Words.split(last);
    if (words.isEmpty() || path(key, false).nouns().isEmpty()) {
      return null;
    }
    String first = words.get(0);
    int end = words.size() - 1;
    if (lexicon.isVerb(first) || nounsToo && lexicon.isVerbOrNoun(first)) {
      return new Action(path(key, true), first, words.subList(1, words.size()));
    }
    if (end > 0 && lexicon.isTrailingVerb(words.get(end))) {
      return new Action(path(key, true), words.get(end), words.subList(0, end));
    }
    return null;
  }

  /** A verb in the path. */
  private final class Action {

    private final ResourcePath path;
    private final Phrase verb;
    private final Phrase rest;

    Action(ResourcePath path, String verb, List<String> rest) {
      this.path = path;
      this.verb = lexicon.verb(verb);
      this.rest = rest.isEmpty() ? Phrase.EMPTY : lexicon.phrase(rest);
    }

    Draft draft() {
      Things things = new Things(path);
      boolean preposition = !rest.isEmpty() && PREPOSITIONS.contains(rest.words().get(0));
      boolean bare = path.nouns().isEmpty() && !rest.isEmpty() && !preposition;
      Phrase noun =
          bare
              ? Phrase.EMPTY
              : things.name(rest.isEmpty() || preposition ? Noun::plain : Noun::modifier);
      Phrase object = noun.then(rest, lexicon.inflection());
      return new Draft(
          Words.camel(verb.words()) + Words.pascal(object.words()),
          Summaries.sentence(verb.prose()) + " " + prose(things, noun, preposition));
    }

    private String prose(Things things, Phrase noun, boolean preposition) {
      String thing = things.withArticle(things.prose(Noun::plain)) + things.ofParent();
      if (rest.isEmpty()) {
        return thing;
      }
      if (preposition) {
        return things.withArticle(things.prose(Noun::plain)) + " " + rest.prose();
      }
      boolean making = MAKING.contains(verb.prose());
      int overlap = Phrase.overlap(noun.words(), rest.words(), lexicon.inflection());
      if (overlap == rest.words().size()) {
        return thing;
      }
      String[] words = rest.prose().split(" ");
      String object =
          overlap > 0 && words.length == rest.words().size()
              ? String.join(" ", List.of(words).subList(overlap, words.length))
              : rest.prose();
      boolean plural = lexicon.inflection().isPlural(rest.words().get(rest.words().size() - 1));
      if (!things.isItem()) {
        object = things.prose(Noun::modifier) + " " + object;
        return (making ? plural ? object : Summaries.article(object) : "the " + object)
            + things.parent(making ? " for " : " of ");
      }
      return (making ? plural ? object : Summaries.article(object) : "the " + object)
          + (making ? " for " : " of ")
          + thing;
    }
  }

  /** The nouns of a path as names and sentences need them. */
  private final class Things {

    private final ResourcePath path;
    private final List<Noun> parents;
    private final List<Noun> group;

    Things(ResourcePath path) {
      this.path = path;
      List<Noun> nouns = path.nouns();
      int from = nouns.size() - 1;
      while (from > 0 && !nouns.get(from - 1).item()) {
        from--;
      }
      this.group = nouns.isEmpty() ? List.of(path.root()) : nouns.subList(from, nouns.size());
      this.parents = nouns.isEmpty() ? List.of() : nouns.subList(0, from);
    }

    boolean isItem() {
      return group.get(group.size() - 1).item() && (!path.nouns().isEmpty() || path.rootIsItem());
    }

    /** Returns the whole name: what stands before, then the last noun in that form. */
    Phrase name(java.util.function.Function<Noun, Phrase> form) {
      List<Noun> nouns = path.nouns();
      if (nouns.isEmpty()) {
        Phrase root = form.apply(path.root());
        return root.isEmpty() ? path.root().plain() : root;
      }
      return compose(nouns, form);
    }

    /** Returns what a sentence calls the last noun in that form. */
    String prose(java.util.function.Function<Noun, Phrase> form) {
      if (path.nouns().isEmpty()) {
        Phrase root = form.apply(path.root());
        return (root.isEmpty() ? path.root().plain() : root).prose();
      }
      return compose(group, form).prose();
    }

    private Phrase compose(List<Noun> nouns, java.util.function.Function<Noun, Phrase> form) {
      Phrase phrase = Phrase.EMPTY;
      for (Noun noun : nouns.subList(0, nouns.size() - 1)) {
        phrase = phrase.then(noun.modifier(), lexicon.inflection());
      }
      return phrase.then(form.apply(nouns.get(nouns.size() - 1)), lexicon.inflection());
    }

    String withArticle(String prose) {
      return isItem() ? Summaries.article(prose) : "the " + prose;
    }

    String ofParent() {
      return parent(" of ");
    }

    /** Returns the thing that this is a part of, after that word; empty if there is none. */
    String parent(String joint) {
      if (!parents.isEmpty()) {
        int from = parents.size() - 1;
        while (from > 0 && !parents.get(from - 1).item()) {
          from--;
        }
        Phrase parent = compose(parents.subList(from, parents.size()), Noun::plain);
        return joint + Summaries.article(parent.prose());
      }
      return path.rootIsItem() && !path.nouns().isEmpty()
          ? joint + Summaries.article(path.root().singular().prose())
          : "";
    }
  }
}
