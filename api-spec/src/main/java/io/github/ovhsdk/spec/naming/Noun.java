package io.github.ovhsdk.spec.naming;

/**
 * A thing that a path goes through.
 *
 * @param modifier what it is called before another noun: {@code Kafka} in Kafka topic
 * @param plain what it is called where the path neither lists nor creates it
 * @param singular one of it
 * @param plural several of it
 * @param item whether the path names one of several, that is, has a parameter behind it
 */
record Noun(Phrase modifier, Phrase plain, Phrase singular, Phrase plural, boolean item) {

  /** Reads {@code singular | plural}. */
  static Noun ofRoot(String forms) {
    String[] parts = forms.split("\\|");
    Phrase singular = Phrase.listed(parts[0]);
    return new Noun(Phrase.EMPTY, singular, singular, Phrase.listed(parts[1]), true);
  }

  /**
   * Reads {@code modifier | singular | plural} or {@code modifier | plain | singular | plural}; a
   * modifier of "-" is left out of names.
   */
  static Noun ofPart(String forms) {
    String[] parts = forms.split("\\|");
    Phrase modifier = parts[0].trim().equals("-") ? Phrase.EMPTY : Phrase.listed(parts[0]);
    int last = parts.length - 1;
    return new Noun(
        modifier,
        Phrase.listed(parts[1]),
        Phrase.listed(parts[last - 1]),
        Phrase.listed(parts[last]),
        false);
  }

  /** Returns the noun for a phrase that is nothing special. */
  static Noun of(Phrase phrase, boolean item, Inflection inflection) {
    Phrase singular = phrase.singular(inflection);
    Phrase plain = item ? singular : phrase;
    return new Noun(plain, plain, singular, phrase.plural(inflection), item);
  }

  Noun asItem(boolean item) {
    return new Noun(modifier, plain, singular, plural, item);
  }

  /** Returns this noun after a word that describes it: {@code available} and {@code images}. */
  Noun after(Phrase adjective, boolean item, Inflection inflection) {
    return new Noun(
        adjective.then(item ? singular : plain, inflection),
        adjective.then(item ? singular : plain, inflection),
        adjective.then(singular, inflection),
        adjective.then(plural, inflection),
        item);
  }
}
