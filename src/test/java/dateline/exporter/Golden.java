package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.note.Anchor;
import dateline.note.Note;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One sheet of notes of every kind, and what each format is to make of it, in files that people looked at. */
final class Golden {
    static final Article LATER = Shown.article(
            "urn:t:later",
            Optional.of(LocalDate.of(2010, 5, 4)),
            Shown.text(
                    "Is it #1? *No* & “yes”", "They “met” in Tokyo.", "+ Nobody <came>; 100% of {them} paid $5_000."));
    static final Article EARLIER = Shown.article(
            "urn:t:earlier",
            Optional.of(LocalDate.of(2010, 2, 4)),
            Shown.text("Doubts on Futenma", "Doubts grow. 普天間飛行場の移設は難しい。"));

    private Golden() {}

    static NoteSheet sheet() {
        var futenma = new LinkedEntity(new EntityId("base/futenma"), "Futenma");
        return NoteSheet.of(List.of(
                Shown.entry(
                        on(
                                1,
                                LATER,
                                "+ Nobody <came>",
                                "See:\n\n- one *more*\n- [two](http://x.test/)\n\n> said **so**",
                                NoteColour.GREEN,
                                "b",
                                "c_d"),
                        Optional.of(LATER)),
                Shown.entry(on(2, LATER, "“met” in Tokyo.\n+ Nobody", "", NoteColour.PINK), Optional.of(LATER)),
                Shown.entry(
                        note(3, LATER.id(), Optional.empty(), "On **all** of it <b>now</b>.", NoteColour.YELLOW),
                        Optional.of(LATER)),
                Shown.entry(
                        note(4, new ArticleId("urn:t:gone"), Optional.empty(), "Lost.", NoteColour.YELLOW),
                        Optional.empty()),
                Shown.entry(
                        on(5, EARLIER, "普天間飛行場の移設", "難しい: `code` &c.", NoteColour.BLUE, "日本", "base & town"),
                        Optional.of(EARLIER)),
                NoteEntry.of(
                        note(6, new ArticleId("urn:t:x"), Optional.empty(), "The base itself.", NoteColour.BLUE),
                        new NoteTarget.OfEntity(futenma),
                        List.of(futenma)),
                NoteEntry.of(
                        note(7, new ArticleId("urn:t:x"), Optional.empty(), "Read them all.", NoteColour.GREEN, "todo"),
                        new NoteTarget.OfSearch("Futenma NEAR/5 \"air station\""),
                        List.of())));
    }

    private static Note on(
            int number, Article article, String passage, String comment, NoteColour colour, String... tags) {
        int start = article.text().plain().indexOf(passage);
        var anchor = Anchor.at(article.text(), new TextSpan(start, start + passage.length()));
        return note(number, article.id(), anchor, comment, colour, tags);
    }

    private static Note note(
            int number, ArticleId article, Optional<Anchor> anchor, String comment, NoteColour colour, String... tags) {
        return new Note(
                new NoteId("urn:uuid:0000000" + number),
                article,
                anchor,
                comment,
                List.of(tags),
                colour,
                Shown.NOON.plusSeconds(number),
                Shown.NOON.plusSeconds(60L * number));
    }

    static String text(NoteFormat.Text format) throws IOException {
        var out = new StringWriter();
        format.write(sheet(), out, Progress.NONE);
        return out.toString();
    }

    /** Compares a text with its golden file; writes it when asked to by {@code -Ddateline.golden=write}. */
    static void assertGolden(String name, String text) throws IOException {
        Path file = Path.of("src/test/resources/dateline/exporter", name);
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
