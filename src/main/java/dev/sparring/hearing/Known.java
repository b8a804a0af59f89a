package dev.sparring.hearing;

/**
 * What a table knows of a word.
 *
 * @param id its number among the words that the rules name, 0 for all others
 * @param stem without its ending and diacritics, so that "costs" and "cost" are one
 * @param endings which of the endings that the rules name it has, one bit each
 * @param plain whether it is too common to tell what is talked about
 * @param weight how much it says, from 0 for the commonest words to 1 for one never met
 */
record Known(int id, String stem, long endings, boolean plain, double weight) {}
