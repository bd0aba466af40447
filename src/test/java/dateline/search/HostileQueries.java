package dateline.search;

import java.util.List;
import java.util.Random;

/** Queries that nobody means well, the same for the same seed. */
final class HostileQueries {
    private static final List<String> PIECES = List.of(
            "\"",
            "“",
            "(",
            ")",
            "((",
            "-",
            " ",
            " ",
            " ",
            "OR",
            "AND",
            "NOT",
            "=",
            "person:",
            "base:",
            "topic:",
            "year:",
            "headline:",
            "before:",
            "language:",
            "has:",
            "has:note",
            "NEAR",
            "NEAR/3",
            "NEAR/9999",
            "SENTENCE",
            "PARAGRAPH",
            "1996",
            "1996..",
            "..2010",
            "2010-02-30",
            "Futenma",
            "us",
            "U.S.",
            "普天間",
            "foo:bar",
            "*",
            "a*",
            "*a*e*",
            "?a",
            "~",
            "Futnma~",
            "Futenma~2",
            "/",
            "/f.*a/",
            "/(a*)*b/",
            "/[/",
            "/a{9}{9}{9}/",
            "/(.*a){9}/",
            "\\",
            "\u0000",
            "\t",
            "ｆ",
            "😀",
            "\uD83D",
            "a",
            ":",
            "http://x",
            "the",
            "what",
            "is",
            "person/kurt-campbell",
            "person:campbell",
            "\u0001",
            "\u0002");
    private static final int MOST_PIECES = 40;

    private final Random random;

    HostileQueries(long seed) {
        this.random = new Random(seed);
    }

    /** {@return the next query} */
    String next() {
        var query = new StringBuilder();
        int pieces = random.nextInt(MOST_PIECES);
        boolean spaced = random.nextBoolean();
        for (int i = 0; i < pieces; i++) {
            query.append(PIECES.get(random.nextInt(PIECES.size()))).append(spaced ? " " : "");
        }
        return random.nextInt(200) == 0 ? query.toString().repeat(300) : query.toString();
    }
}
