package dateline.bench;

/** A program that indexes a generated archive and answers queries on it. Measured in a process of its own. */
interface Program {
    /** So many hits are asked for, as the window shows at once. */
    int HITS = 50;

    /** How often each query is put; the first rounds warm up and are not counted. */
    int ROUNDS = 30;

    /** Of those, so many are not counted. */
    int WARM_UP = 10;

    /** {@return what it is called in the table} */
    String name();

    /** Indexes the archive; gives {@code indexSeconds}, {@code indexCpu}, {@code articles} and {@code diskMegabytes}. */
    Figures index(NewsArchive archive) throws Exception;

    /** Puts the queries; gives the percentiles of {@code query}, and what else is worth knowing. */
    Figures search(NewsArchive archive) throws Exception;
}
