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

  /** Reads {@code singular | plural [| singular in prose | plural in prose]}. */
  static Noun ofRoot(String forms) {
    String[] parts = forms.split("\\|");
    Phrase singular = Phrase.of(parts[0]);
    Phrase plural = Phrase.of(parts[1]);
    if (parts.length > 2) {
      singular = new Phrase(singular.words(), parts[2].trim());
      plural = new Phrase(plural.words(), parts[3].trim());
    }
    return new Noun(Phrase.EMPTY, singular, singular, plural, true);
  }

  /** Reads {@code modifier | singular | plural}; a modifier of "-" is left out of names. */
  static Noun ofPart(String forms) {
    String[] parts = forms.split("\\|");
    Phrase modifier = parts[0].trim().equals("-") ? Phrase.EMPTY : Phrase.of(parts[0]);
    Phrase singular = Phrase.of(parts[1]);
    return new Noun(modifier, singular, singular, Phrase.of(parts[2]), false);
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
