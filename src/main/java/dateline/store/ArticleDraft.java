package dateline.store;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.ArticleText;
import dateline.archive.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what a ninjs object says, and makes the article of it. */
final class ArticleDraft {
    Optional<String> uri = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> by = Optional.empty();
    Optional<String> located = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<Published> contentCreated = Optional.empty();
    Optional<Published> firstCreated = Optional.empty();
    Optional<Published> versionCreated = Optional.empty();
    Optional<String> copyrightHolder = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<String> usageTerms = Optional.empty();
    Optional<String> copyrightNotice = Optional.empty();
    Optional<String> editorsNote = Optional.empty();
    final List<RoleText> headlines = new ArrayList<>(1);
    final List<RoleText> descriptions = new ArrayList<>(1);
    final List<RoleText> bodies = new ArrayList<>(1);
    final List<String> infoSources = new ArrayList<>(2);
    final List<String> genres = new ArrayList<>(1);
    final List<String> topics = new ArrayList<>(2);
    final List<ArticleId> related = new ArrayList<>(2);

    /** {@return what an article cannot do without and this has not, as one sentence; empty when all is there} */
    Optional<String> missing() {
        List<String> parts = Stream.of(
                        part(uri.isPresent(), "no \"uri\""),
                        part(headline().isPresent(), "no headline"),
                        part(isReadable(), "no text: neither a body nor a description"))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("the article has " + String.join(", ", parts));
    }

    private static Optional<String> part(boolean there, String complaint) {
        return there ? Optional.empty() : Optional.of(complaint);
    }

    private boolean isReadable() {
        return Stream.concat(bodies.stream(), descriptions.stream())
                .anyMatch(text -> !text.value().isBlank());
    }

    private Optional<String> headline() {
        return RoleText.best(headlines, "main")
                .map(RoleText::words)
                .filter(words -> !words.isBlank())
                .or(() -> title);
    }

    /**
     * {@return the article; nothing may be missing}
     *
     * @param defaultLanguage the archive's
     */
    Article article(String defaultLanguage) {
        Optional<String> standfirst =
                RoleText.best(descriptions, "summary").map(RoleText::words).filter(words -> !words.isBlank());
        var text = ArticleText.of(headline().orElseThrow(), standfirst, by, Paragraphs.of(bodies));
        List<String> sources = infoSources.isEmpty()
                ? copyrightHolder.or(() -> source).stream().toList()
                : infoSources;
        return new Article(
                new ArticleId(uri.orElseThrow()),
                text,
                contentCreated.or(() -> firstCreated).or(() -> versionCreated),
                sources,
                located,
                language.orElse(defaultLanguage),
                genres.stream().findFirst(),
                topics,
                related,
                editorsNote,
                usageTerms.or(() -> copyrightNotice));
    }
}
