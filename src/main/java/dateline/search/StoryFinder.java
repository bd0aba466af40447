package dateline.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/** Finds the stories of one state of the index once, when they are first asked for. */
final class StoryFinder {
    private final IndexReader reader;
    private Optional<Stories> found = Optional.empty();

    StoryFinder(IndexReader reader) {
        this.reader = reader;
    }

    /** {@return the stories} */
    synchronized Stories find() throws IOException {
        if (found.isEmpty()) {
            found = Optional.of(Stories.of(reader));
        }
        return found.get();
    }
}
