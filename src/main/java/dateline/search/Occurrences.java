package dateline.search;

import dateline.archive.TextSpan;
import java.util.Arrays;

/** Places in articles: for each the number of the document and the span in its text, in the order added. */
final class Occurrences {
    private static final int FEW = 64;

    private int[] documents = new int[FEW];
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private int size;
    private int articles;

    /** Adds a place; those of one document follow each other. */
    void add(int document, TextSpan span) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        if (size == 0 || documents[size - 1] != document) {
            articles++;
        }
        documents[size] = document;
        starts[size] = span.start();
        ends[size] = span.end();
        size++;
    }

    int size() {
        return size;
    }

    /** {@return how many documents the places lie in} */
    int articles() {
        return articles;
    }

    int document(int number) {
        return documents[number];
    }

    TextSpan span(int number) {
        return new TextSpan(starts[number], ends[number]);
    }
}
