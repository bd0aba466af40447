package dateline.search;

import dateline.archive.SourceFile;
import java.time.Instant;

/**
 * The fields of the index, and how values are written into them. Change {@link #VERSION} with any of it, and with the rules by
 * which names are found.
 */
final class Fields {
    /** The version of all that is in the index; an index of another version is made anew. */
    static final String VERSION = "7";

    /** {@link #ARTICLE} or {@link #FILE_RECORD}. */
    static final String KIND = "kind";

    static final String ARTICLE = "article";
    static final String FILE_RECORD = "file";

    static final String ID = "id";
    static final String FILE = "file";
    static final String PROBLEMS = "problems";
    static final String TEXT = "text";
    static final String HEADLINE = "headline";
    static final String SOURCE_WORDS = "sourceWords";
    static final String TOPICS = "topics";

    /** The first source, whole, as postings and as doc values. */
    static final String SOURCE_NAME = "sourceName";

    /** The {@link MentionTerm}s of an article, each once, as doc values. */
    static final String MENTIONS = "mentions";

    /** The language of an article, as BCP 47 has it, in small letters. */
    static final String LANGUAGE = "language";

    static final String DAY = "day";

    /** The mark of the update that an article first came with; 0 when it was there from the beginning. */
    static final String ARRIVED = "arrived";

    /** A stand-in for the runs of words of an article, by which versions of one story are known. */
    static final String SKETCH = "sketch";

    /** The length of an article's text as it was read from disk. */
    static final String STORED_CHARACTERS = "storedCharacters";

    /** Kept to be read back: the whole text, where its body begins, the first source, the location. */
    static final String PLAIN = "plain";

    static final String BODY_START = "bodyStart";
    static final String SOURCE = "source";
    static final String LOCATION_FILE = "locationFile";
    static final String LOCATION_LINE = "locationLine";
    static final String LOCATION_OFFSET = "locationOffset";
    static final String LOCATION_LENGTH = "locationLength";

    /** Begins a term of {@link #TEXT} that is a {@link MentionTerm}. */
    static final char ENTITY_MARK = '\u0002';

    private Fields() {}

    /** {@return a file with its size and time as one term} */
    static String term(SourceFile file) {
        return file.path() + '\0' + file.size() + '\0' + file.modified();
    }

    /** {@return the file of a term} */
    static SourceFile file(String term) {
        String[] parts = term.split("\0", -1);
        return new SourceFile(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2]));
    }
}
