package dateline.archive;

import java.util.List;
import java.util.Optional;

/**
 * One article of an archive, as it is read, whatever file it came from.
 *
 * @param id its identity in the archive
 * @param text all that can be read of it
 * @param published when it appeared; empty when its file says nothing of it
 * @param sources who published it or what it rests on, the one to show first; may be empty
 * @param located the dateline place: where it was written or happened, such as {@code Tokyo}
 * @param language a BCP 47 tag, such as {@code en}
 * @param genre what kind of item it is, such as {@code Digest}
 * @param topics ids of topics that its file itself names
 * @param related other articles that its file points at, in order
 * @param editorsNote a note of the archive's editor on the item
 * @param rights how it may be used
 */
public record Article(
        ArticleId id,
        ArticleText text,
        Optional<Published> published,
        List<String> sources,
        Optional<String> located,
        String language,
        Optional<String> genre,
        List<String> topics,
        List<ArticleId> related,
        Optional<String> editorsNote,
        Optional<String> rights) {
    public Article {
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /**
     * {@return the words of the headline}
     */
    public String headline() {
        return text.headline();
    }

    /**
     * {@return the source to show: the first one}
     */
    public Optional<String> source() {
        return sources.stream().findFirst();
    }

    /**
     * {@return who wrote it}
     */
    public Optional<String> byline() {
        return text.wordsOf(Block.Kind.BYLINE).stream().findFirst();
    }
}
