package dateline.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/** Reads the texts of articles from the index, segment by segment. For one thread. */
final class ArticleTexts {
    private static final Set<String> PLAIN = Set.of(Fields.PLAIN);

    private int segment = -1;
    private StoredFields stored = new StoredFields() {
        @Override
        public void document(int document, org.apache.lucene.index.StoredFieldVisitor visitor) {
            throw new IllegalStateException("no segment yet");
        }
    };

    /** {@return the plain text of an article} */
    String read(LeafReaderContext leaf, int document) throws IOException {
        if (leaf.ord != segment) {
            segment = leaf.ord;
            stored = leaf.reader().storedFields();
        }
        return stored.document(document, PLAIN).get(Fields.PLAIN);
    }
}
