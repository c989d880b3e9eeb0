package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  /** Verbs whose object is not yet, or not yet there: a, not the. */
  private static final Set<String> MAKING =
      Set.of(
          "add",
          "assign",
          "associate",
          "attach",
          "create",
          "generate",
          "grant",
          "link",
          "order",
          "register",
          "request",
          "schedule",
          "send",
          "start");

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
    boolean list = answersList(operation);
    NameRules.Filling path = new PathFilling(operation.key());
    NameRules.Named named =
        overrides
            .find(operation.key(), list, lexicon, path)
            .or(() -> lexicon.rules().find(operation.key(), list, lexicon, path))
            .orElse(null);
    if (named == null) {
      return new Draft(draft.method(), lexicon.withCompounds(draft.summary()));
    }
    return new Draft(
        named.method(),
        lexicon.withCompounds(named.summary().isEmpty() ? draft.summary() : named.summary()));
  }

  /** What the path of an operation and its segments say. */
  private final class PathFilling implements NameRules.Filling {

    private final OperationKey key;

    PathFilling(OperationKey key) {
      this.key = key;
    }

    @Override
    public Phrase path(boolean plural) {
      return new Things(OperationNaming.this.path(key, false))
          .name(plural ? Noun::plural : Noun::plain);
    }

    @Override
    public String lastForParent() {
      Things things = new Things(OperationNaming.this.path(key, false));
      return lexicon.articles().withArticle(things.prose(Noun::plain)) + things.parent(" for ");
    }

    @Override
    public Phrase segment(String segment, boolean plural) {
      Noun noun = ResourcePath.segment(section.toString(), segment, lexicon);
      return plural ? noun.plural() : noun.singular();
    }
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
      default -> one(key, key.method().toLowerCase(Locale.ROOT));
    };
  }

  private Draft get(OperationKey key, boolean list) {
    ResourcePath whole = path(key, false);
    if (whole.last() != null && !whole.nouns().isEmpty()) {
      List<String> words = ResourcePath.words(whole.last());
      String first = words.get(0);
      if (words.size() > 1) {
        if (isPredicate(words)) {
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

  private static boolean isPredicate(List<String> words) {
    return words.size() > 1
        && (Set.of("can", "is", "has").contains(words.get(0)) || canBe(words) > 0);
  }

  /** Returns where a segment like ipCanBeMovedTo says "can be", or -1. */
  private static int canBe(List<String> words) {
    return Collections.indexOfSubList(words, List.of("can", "be"));
  }

  private Draft post(OperationKey key) {
    String template = ResourcePath.template(key.path());
    String last = path(key, false).last();
    if (last != null && isPredicate(Words.split(last))) {
      return predicate(key, Words.split(last));
    }
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
        Words.capital(verbPhrase.prose())
            + " "
            + things.withArticle(things.prose(Noun::plain))
            + things.parent(lexicon.joints().after(verb)));
  }

  /** An operation that makes one more. */
  private Draft make(OperationKey key, String verb) {
    Things things = new Things(path(key, false));
    String object = things.prose(Noun::singular);
    return new Draft(
        verb + Words.pascal(things.name(Noun::singular).words()),
        Words.capital(verb)
            + " "
            + lexicon.articles().withArticle(object)
            + things.parent(lexicon.joints().between(verb, object, things.parent(""))));
  }

  /** GET …/canBeEnabled, …/isEmailAvailable. */
  private Draft predicate(OperationKey key, List<String> words) {
    int canBe = canBe(words);
    if (canBe > 0) {
      ResourcePath before = path(key, true);
      List<Noun> nouns = new ArrayList<>(before.nouns());
      nouns.add(Noun.of(lexicon.phrase(words.subList(0, canBe)), false, lexicon.inflection()));
      ResourcePath whole =
          new ResourcePath(nouns, before.root(), before.rootIsItem(), before.last());
      return predicate(whole, words.subList(canBe, words.size()));
    }
    return predicate(path(key, true), words);
  }

  private Draft predicate(ResourcePath path, List<String> words) {
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
    if (words.isEmpty()
        || path(key, false).nouns().isEmpty()
        || ResourcePath.isListedThing(key.branch(), section.path(), key.path(), lexicon)) {
      return null;
    }
    String first = words.get(0);
    int end = words.size() - 1;
    ResourcePath before = actedOn(key, first);
    if (lexicon.isVerb(first)) {
      return new Action(before, first, words.subList(1, words.size()));
    }
    if (end > 0 && lexicon.isTrailingVerb(words.get(end))) {
      return new Action(before, words.get(end), words.subList(0, end));
    }
    if (nounsToo && lexicon.isVerbOrNoun(first) && !isThingToo(key, words.size() > 1)) {
      return new Action(before, first, words.subList(1, words.size()));
    }
    return null;
  }

  /**
   * Says whether what may be an action is a thing as well: it can be deleted, or has a name of
   * several words and can be read.
   */
  private boolean isThingToo(OperationKey key, boolean severalWords) {
    return section
        .operation("DELETE", key.path())
        .or(() -> severalWords ? section.operation("GET", key.path()) : Optional.empty())
        .isPresent();
  }

  /**
   * Returns what an action acts on. On a collection, an action acts on several, unless it makes one
   * more: bill/export exports bills, tickets/create creates a ticket.
   */
  private ResourcePath actedOn(OperationKey key, String verb) {
    ResourcePath path = path(key, true);
    String template = ResourcePath.template(key.path());
    String collection = template.substring(0, template.lastIndexOf('/'));
    if (path.nouns().isEmpty() || !templates.contains(collection + "/{}")) {
      return path;
    }
    List<Noun> nouns = new ArrayList<>(path.nouns());
    Noun last = nouns.remove(nouns.size() - 1);
    Phrase several = MAKING.contains(verb) ? last.singular() : last.plural();
    nouns.add(
        new Noun(last.modifier(), several, last.singular(), last.plural(), MAKING.contains(verb)));
    return new ResourcePath(nouns, path.root(), path.rootIsItem(), path.last());
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
          Words.capital(verb.prose()) + " " + prose(things, noun, preposition));
    }

    private String prose(Things things, Phrase noun, boolean preposition) {
      String thing = things.withArticle(things.prose(Noun::plain));
      if (rest.isEmpty()) {
        boolean stays = things.isItem() && !verb.prose().equals("remove");
        return thing + things.parent(stays ? " of " : lexicon.joints().after(verb.prose()));
      }
      if (preposition) {
        return thing + " " + rest.prose();
      }
      boolean making = MAKING.contains(verb.prose());
      int overlap = Phrase.overlap(noun.words(), rest.words(), lexicon.inflection());
      if (overlap == rest.words().size()) {
        return thing + things.ofParent();
      }
      String[] words = rest.prose().split(" ");
      String object =
          overlap > 0 && words.length == rest.words().size()
              ? String.join(" ", List.of(words).subList(overlap, words.length))
              : rest.prose();
      boolean plural = lexicon.inflection().isPlural(rest.words().get(rest.words().size() - 1));
      if (path.nouns().isEmpty() && !path.rootIsItem()) {
        return making ? plural ? object : lexicon.articles().withArticle(object) : "the " + object;
      }
      if (!things.isItem()) {
        object = things.prose(Noun::modifier) + " " + object;
        return (making ? plural ? object : lexicon.articles().withArticle(object) : "the " + object)
            + things.parent(lexicon.joints().after(verb.prose()));
      }
      return (making ? plural ? object : lexicon.articles().withArticle(object) : "the " + object)
          + lexicon.joints().between(verb.prose(), object, thing)
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
    Phrase name(Function<Noun, Phrase> form) {
      List<Noun> nouns = path.nouns();
      if (nouns.isEmpty()) {
        Phrase root = form.apply(path.root());
        return root.isEmpty() ? path.root().plain() : root;
      }
      return compose(nouns, form);
    }

    /** Returns what a sentence calls the last noun in that form. */
    String prose(Function<Noun, Phrase> form) {
      if (path.nouns().isEmpty()) {
        Phrase root = form.apply(path.root());
        return (root.isEmpty() ? path.root().plain() : root).prose();
      }
      Phrase phrase = compose(group, form);
      int said = Phrase.overlap(parentPhrase().words(), phrase.words(), lexicon.inflection());
      return said == phrase.words().size() ? phrase.prose() : phrase.without(said).prose();
    }

    private Phrase compose(List<Noun> nouns, Function<Noun, Phrase> form) {
      Phrase phrase = Phrase.EMPTY;
      for (Noun noun : nouns.subList(0, nouns.size() - 1)) {
        phrase = phrase.then(noun.modifier(), lexicon.inflection());
      }
      return phrase.then(form.apply(nouns.get(nouns.size() - 1)), lexicon.inflection());
    }

    /** Returns the nearest thing before these that the path names one of. */
    private Phrase parentPhrase() {
      if (parents.isEmpty()) {
        return Phrase.EMPTY;
      }
      int from = parents.size() - 1;
      while (from > 0 && !parents.get(from - 1).item()) {
        from--;
      }
      return compose(parents.subList(from, parents.size()), Noun::plain);
    }

    String withArticle(String prose) {
      return isItem() && lexicon.articles().isCounted(prose)
          ? lexicon.articles().withArticle(prose)
          : "the " + prose;
    }

    String ofParent() {
      return parent(" of ");
    }

    /** Returns the thing that this is a part of, after that word; empty if there is none. */
    String parent(String joint) {
      if (!parents.isEmpty()) {
        return joint + lexicon.articles().withArticle(parentPhrase().prose());
      }
      return path.rootIsItem() && !path.nouns().isEmpty()
          ? joint + lexicon.articles().withArticle(path.root().singular().prose())
          : "";
    }
  }
}
