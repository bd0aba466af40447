package dateline.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads the texts of articles from the index, in its order, each block of it unpacked once. For one thread. */
final class ArticleTexts {
    private static final Set<String> PLAIN = Set.of(Fields.PLAIN);

    private int segment = -1;
    private @Nullable StoredFields stored;

    /** {@return the plain text of an article} */
    String read(LeafReaderContext leaf, int document) throws IOException {
        StoredFields open = stored;
        if (open == null || leaf.ord != segment) {
            segment = leaf.ord;
            open = inOrder(leaf.reader());
            stored = open;
        }
        var visitor = new DocumentStoredFieldVisitor(PLAIN);
        open.document(document, visitor);
        return visitor.getDocument().get(Fields.PLAIN);
    }

    /** As merging reads them: whoever asks for one article after the other finds the next in the block at hand. */
    private static StoredFields inOrder(LeafReader reader) throws IOException {
        return reader instanceof CodecReader codec && codec.getFieldsReader() != null
                ? codec.getFieldsReader().getMergeInstance()
                : reader.storedFields();
    }
}
