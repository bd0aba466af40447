package dateline.exporter;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Block;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import dateline.archive.TextSpan;
import dateline.entity.Entity;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import dateline.note.NoteSubject;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Notes on the articles of the sample archive, the same for the same seed: of twelve, eleven are on a passage of up to 300
 * characters, one is on a whole article; most have a comment of one to four sentences in Markdown, tags, and names.
 */
final class SampleNotes {
    private static final int LONGEST = 300;
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> SENTENCES = List.of(
            "Compare what the *Defense Ministry* said in 2009.",
            "“Five to eight hectares” is new here.",
            "See [the agreement](https://www.mofa.go.jp/region/n-america/us/security/scc/).",
            "\n\n- who said it\n- when, and to whom\n\n",
            "普天間飛行場の移設。",
            "The figure differs from the **official** one by 12%.",
            "Ask for the minutes?");
    private static final List<String> TAGS =
            List.of("chapter-3", "to check", "Futenma", "money", "quotation", "移設", "who said it");

    private static final List<NoteColour> COLOURS = List.of(NoteColour.values());

    private final Map<ArticleId, Article> articles = new LinkedHashMap<>();
    private final ArchiveFolder archive;
    private final List<Entity> entities;
    private final Random random;

    SampleNotes(Path sample, long seed) throws StoreFault {
        archive = ArchiveFolder.open(sample);
        entities = List.copyOf(archive.ledger().entities());
        random = new Random(seed);
        for (SourceFile file : archive.files()) {
            archive.read(file, new ArchiveFolder.ArticleSink() {
                @Override
                public void article(Article article, Location location) {
                    articles.put(article.id(), article);
                }

                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException(problem.toString());
                }
            });
        }
    }

    /** {@return further notes} */
    List<Note> take(int many) {
        List<Article> all = List.copyOf(articles.values());
        return IntStream.range(0, many)
                .mapToObj(number -> note(all.get(random.nextInt(all.size()))))
                .toList();
    }

    /** {@return notes with what their articles and the ledger say} */
    NoteSheet sheet(List<Note> notes) {
        return NoteSheet.of(
                notes,
                id -> Optional.ofNullable(articles.get(id)),
                id -> archive.ledger().get(id).map(Entity::label));
    }

    private Note note(Article article) {
        Optional<Anchor> passage = random.nextInt(12) == 0 ? Optional.empty() : passage(article);
        Instant created = FIRST.plusMillis(random.nextInt(Integer.MAX_VALUE));
        return new Note(
                new NoteId("urn:uuid:" + new UUID(random.nextLong(), random.nextLong())),
                new NoteSubject.OnArticle(article.id(), passage),
                String.join(" ", some(SENTENCES, 5)).strip(),
                some(TAGS, 4),
                some(entities, 3).stream().map(Entity::id).toList(),
                COLOURS.get(random.nextInt(COLOURS.size())),
                created,
                created.plusSeconds(random.nextInt(100_000)));
    }

    private Optional<Anchor> passage(Article article) {
        List<Block> blocks = article.text().blocks();
        TextSpan block = blocks.get(random.nextInt(blocks.size())).span();
        int length = Math.min(block.end() - block.start(), 20 + random.nextInt(LONGEST - 20));
        int start = block.start() + random.nextInt(block.end() - block.start() - length + 1);
        return Anchor.at(article.text(), new TextSpan(start, start + length));
    }

    private <T> List<T> some(List<T> of, int fewerThan) {
        return random.ints(random.nextInt(fewerThan), 0, of.size())
                .distinct()
                .mapToObj(of::get)
                .toList();
    }
}
