package dateline.search;

import dateline.text.WordRoot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index that have the root of a word: relocation, relocating and relocates for relocate. */
final class Kindred {
    private static final int SHORTEST_ROOT = 4;

    /** How many words that only begin alike are looked at. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final IndexReader reader;
    private final WordRoot root = new WordRoot();

    Kindred(IndexReader reader) {
        this.reader = reader;
    }

    /** {@return the words with the root of a form, the form itself among them where the index has it} */
    List<String> of(String form) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
        String wanted = root.of(form);
        if (terms == null || wanted.length() < SHORTEST_ROOT) {
            return List.of();
        }
        // The last letter of a root may be another than the word's: happy and happiness have the root happi.
        String beginning = wanted.substring(0, wanted.length() - 1);
        List<String> kindred = new ArrayList<>();
        TermsEnum each = terms.iterator();
        if (each.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return kindred;
        }
        int lookedAt = 0;
        for (BytesRef term = each.term(); term != null && lookedAt < MOST_LOOKED_AT; term = each.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(beginning)) {
                break;
            }
            if (root.of(word).equals(wanted)) {
                kindred.add(word);
            }
            lookedAt++;
        }
        return kindred;
    }
}
