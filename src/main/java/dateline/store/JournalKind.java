package dateline.store;

/**
 * What a journal is a journal of.
 *
 * @param property the property of a line that holds what it puts or removes, which is also the word for one of them
 * @param many the word for several, which the files are named after
 */
record JournalKind(String property, String many) {
    /** {@return the name of the journal's file} */
    String file() {
        return many + ".jsonl";
    }

    /** {@return the name of the file that is locked while the journal is open for writing} */
    String lock() {
        return many + ".lock";
    }
}
