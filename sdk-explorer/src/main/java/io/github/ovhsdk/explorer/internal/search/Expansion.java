package io.github.ovhsdk.explorer.internal.search;

/**
 * A term of the index that a word of a search may mean.
 *
 * @param term the number of the term
 * @param nearness 1 for the word itself, less for what is only like it
 * @param whole whether the word names the term, and does not only begin like it
 */
record Expansion(int term, double nearness, boolean whole) {}
