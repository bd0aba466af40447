package dateline.archive;

/**
 * The identity of an article: the {@code uri} of its ninjs object, unique within an archive.
 *
 * @param value the uri as it stands in the file; never blank
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
