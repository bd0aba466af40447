package dateline.search;

import dateline.archive.ArticleId;

/** How versions of one story stand in an answer: texts that have most of their runs of words in common. */
public sealed interface Versions {
    /** Each is a result of its own. */
    Versions APART = new Apart();

    /** One result stands for all of a story that are found: the one that comes first in the order wanted. */
    Versions TOGETHER = new Together();

    /** Each is a result of its own. */
    record Apart() implements Versions {}

    /** One result stands for all of a story. */
    record Together() implements Versions {}

    /**
     * Only the versions of one story are results, each of its own.
     *
     * @param article one of them
     */
    record Of(ArticleId article) implements Versions {}
}
