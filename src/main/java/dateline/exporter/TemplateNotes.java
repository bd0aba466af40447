package dateline.exporter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.job.Progress;
import dateline.note.Anchor;
import dateline.note.NoteColour;
import dateline.note.NoteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Notes by a template of the reader's own, in Mustache: names in double braces, and sections for each article and each note.
 * docs/exports.md lists the names. A name that there is not is an error; what an article lacks is empty.
 */
public final class TemplateNotes implements NoteFormat.Text {
    private final Template template;
    private final CitationStyle style;

    private TemplateNotes(Template template, CitationStyle style) {
        this.template = template;
        this.style = style;
    }

    /**
     * {@return the format that a template describes}
     *
     * @param text the template
     * @param escape what becomes of signs that mean something where the text is going
     * @param style how articles are referred to
     * @throws ExportFault when it is no template, or has a name that there is not; the sentence names the line
     */
    public static TemplateNotes of(String text, Escape escape, CitationStyle style) throws ExportFault {
        try {
            Template template = Mustache.compiler()
                    .escapeHTML(escape == Escape.HTML)
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withLoader(name -> {
                        throw new MustacheException("A template cannot hold another one, as {{>" + name + "}} asks");
                    })
                    .compile(text);
            var format = new TemplateNotes(template, style);
            format.write(sample(), Writer.nullWriter(), Progress.NONE);
            return format;
        } catch (MustacheException wrong) {
            throw new ExportFault(ExportFault.Reason.TEMPLATE, sentence(wrong), wrong);
        } catch (IOException wrong) {
            throw new ExportFault(ExportFault.Reason.TEMPLATE, sentence(wrong), wrong);
        }
    }

    private static String sentence(IOException wrong) {
        return wrong.getCause() instanceof MustacheException cause
                ? sentence(cause)
                : "The template is wrong: "
                        + Optional.ofNullable(wrong.getMessage()).orElse("it cannot be used") + ".";
    }

    private static String sentence(MustacheException wrong) {
        if (wrong instanceof MustacheException.Context name) {
            return "The template is wrong in line " + name.lineNo + ": there is no {{" + name.key + "}}.";
        }
        String said = Optional.ofNullable(wrong.getMessage()).orElse("it cannot be read");
        return "The template is wrong: " + said.replaceAll(" @ line (\\d+)$", ", in line $1") + ".";
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        try {
            template.execute(new TemplateNames(style, progress).of(sheet), out);
        } catch (UncheckedIOException stopped) {
            throw stopped.getCause();
        } catch (MustacheException wrong) {
            if (wrong.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(sentence(wrong), wrong);
        }
    }

    /** One note of each kind, so that each name of a template is looked up once before it is used. */
    private static NoteSheet sample() {
        var cited = new CitedArticle(
                new ArticleId("urn:x:sample"),
                Optional.of("Headline"),
                Optional.of("Source"),
                Optional.of("Tokyo"),
                Optional.of(LocalDate.EPOCH),
                Optional.of("By Jun Ito"),
                Optional.of("en"),
                List.of());
        var entity = new LinkedEntity(new EntityId("base/sample"), "Sample");
        var anchor = new Anchor("Words", "before ", " behind", new TextSpan(7, 12), 0, "");
        return NoteSheet.of(List.of(
                note(1, new NoteTarget.Passage(cited, anchor, Optional.of("¶ 1")), entity),
                note(2, new NoteTarget.OfEntity(entity), entity),
                note(3, new NoteTarget.OfSearch("sample"), entity)));
    }

    private static NoteEntry note(int number, NoteTarget target, LinkedEntity entity) {
        return new NoteEntry(
                new NoteId("urn:x:" + number),
                target,
                "Comment",
                List.of("tag"),
                NoteColour.YELLOW,
                List.of(entity),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** What becomes of signs that mean something where a text is going. */
    public enum Escape {
        /** They stay. */
        NONE,
        /** They become references of HTML; three braces keep them. */
        HTML
    }
}
