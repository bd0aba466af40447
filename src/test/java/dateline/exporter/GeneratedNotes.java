package dateline.exporter;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notes of every kind with text that formats stumble over, the same for the same seed. */
final class GeneratedNotes {
    private static final List<String> WORDS = List.of(
            "Futenma",
            "relocation",
            "the",
            "Marines",
            "“agreed”",
            "Japan–U.S.",
            "普天間飛行場",
            "移設",
            "Ryūkyū",
            "🙂",
            "e\u0301",
            "don’t",
            "50%",
            "A&B",
            "C:\\path",
            "*so*",
            "_under_",
            "`code`",
            "<b>",
            "</script>",
            "<!--",
            "-->",
            "&amp;",
            "{x}",
            "#tag",
            "[link](http://a.test/?b=c&d=e)",
            "~",
            "^",
            "$5",
            "1.",
            "-",
            "+",
            ">",
            "|",
            "\"",
            "'",
            "=1+1",
            "@home",
            "%20",
            "]]>",
            "\\",
            "¶",
            "·",
            "a,b",
            "::",
            "Tags:",
            "--",
            "…");
    private static final List<String> BLOCKS = List.of(
            "\n\n", "\n", "\n\n- ", "\n\n> ", "\n\n    ", "\n\n# ", "\n\n```\n", "\n\n1. ", "\n* * *\n", "\n\n\n");

    private final Random random;
    private final int articles;

    GeneratedNotes(long seed, int articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    List<NoteEntry> take(int many) {
        List<CitedArticle> cited =
                IntStream.range(0, articles).mapToObj(this::article).toList();
        return IntStream.range(0, many).mapToObj(number -> entry(cited)).toList();
    }

    private NoteEntry entry(List<CitedArticle> cited) {
        NoteTarget target = target(cited.get(random.nextInt(cited.size())));
        var created = Instant.parse("2026-01-01T00:00:00Z")
                .plusSeconds(random.nextInt(20_000_000))
                .plusNanos(random.nextInt(1_000_000) * (random.nextInt(10) == 0 ? 1L : 1_000L));
        var id = new NoteId("urn:uuid:" + new UUID(random.nextLong(), random.nextLong()));
        var note = new Note(
                id,
                new ArticleId(target.address()),
                target instanceof NoteTarget.Passage on ? Optional.of(on.passage()) : Optional.empty(),
                comment(),
                IntStream.range(0, random.nextInt(4)).mapToObj(each -> line(2)).toList(),
                List.of(NoteColour.values()).get(random.nextInt(NoteColour.values().length)),
                created,
                created.plusSeconds(random.nextInt(100)));
        return NoteEntry.of(note, target, entities(random.nextInt(3)));
    }

    private NoteTarget target(CitedArticle article) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new NoteTarget.WholeArticle(article);
            case 2 -> new NoteTarget.OfEntity(entities(1).getFirst());
            case 3 -> new NoteTarget.OfSearch(line(3));
            default -> new NoteTarget.Passage(article, anchor(), place());
        };
    }

    private Optional<String> place() {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of("¶ " + (1 + random.nextInt(30)));
    }

    private Anchor anchor() {
        String exact = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(each -> line(4 + random.nextInt(20)))
                .collect(Collectors.joining("\n"));
        int start = random.nextInt(4_000);
        return new Anchor(
                exact,
                line(5) + " ",
                "\n" + line(5),
                new TextSpan(start, start + exact.length()),
                random.nextInt(30),
                "%064x".formatted(random.nextLong() & Long.MAX_VALUE));
    }

    private String comment() {
        var comment = new StringBuilder();
        for (int part = random.nextInt(4); part > 0; part--) {
            comment.append(line(1 + random.nextInt(12))).append(BLOCKS.get(random.nextInt(BLOCKS.size())));
        }
        return comment.toString();
    }

    private List<LinkedEntity> entities(int many) {
        List<LinkedEntity> entities = new ArrayList<>();
        for (int each = 0; each < many; each++) {
            entities.add(new LinkedEntity(new EntityId("base/b-" + (each * 50 + random.nextInt(50))), line(2)));
        }
        return entities;
    }

    private CitedArticle article(int number) {
        boolean gone = random.nextInt(20) == 0;
        var id = new ArticleId("urn:t:" + number + (number % 7 == 0 ? "?a=b&c=<d>%25" : ""));
        return gone
                ? CitedArticle.gone(id)
                : new CitedArticle(
                        id,
                        Optional.of(line(6)),
                        some("Japan Times"),
                        some("Naha"),
                        random.nextInt(9) == 0
                                ? Optional.empty()
                                : Optional.of(LocalDate.of(1951, 9, 8).plusDays(random.nextInt(25_000))),
                        some("By Jun Ito and Ann van der Lee"),
                        Optional.of(number % 2 == 0 ? "en" : "ja"),
                        number % 5 == 0 ? List.of(new ArticleId("urn:t:" + (number + 1))) : List.of());
    }

    private Optional<String> some(String value) {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(value);
    }

    private String line(int words) {
        return IntStream.range(0, words)
                .mapToObj(each -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
