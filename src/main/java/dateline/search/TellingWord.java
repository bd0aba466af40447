package dateline.search;

/**
 * A word that tells an article from others.
 *
 * @param form the term that the index has of it
 * @param written as it is written where it stands first
 * @param weight how telling it is; more than 0
 */
record TellingWord(String form, String written, float weight) {}
