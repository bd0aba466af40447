package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Notes as an Org file: a heading for each article with its reference in a drawer, and one for each note. */
public final class OrgNotes implements NoteFormat.Text {
    private static final Pattern NO_TAG = Pattern.compile("[^\\p{L}\\p{N}_@#%]+");

    private final CitationStyle style;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public OrgNotes(CitationStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "org";
    }

    @Override
    public String ending() {
        return "org";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        out.write("#+title: Notes\n#+options: ^:{}\n");
        sheet.walk(progress, new NoteSheet.Visitor() {
            @Override
            public void begin(NoteSheet.Chapter chapter) throws IOException {
                out.write(heading(chapter.target()));
            }

            @Override
            public void entry(NoteEntry entry) throws IOException {
                out.write(note(entry));
            }
        });
    }

    private String heading(NoteTarget on) {
        var text = new StringBuilder("\n* ").append(OrgText.line(on.title())).append("\n:PROPERTIES:\n");
        property(text, "CUSTOM_ID", on.address());
        on.article().ifPresent(article -> {
            article.source().ifPresent(source -> property(text, "SOURCE", source));
            article.located().ifPresent(place -> property(text, "LOCATED", place));
            article.published().ifPresent(day -> property(text, "DATE", day.toString()));
            article.byline().ifPresent(byline -> property(text, "AUTHOR", byline));
        });
        text.append(":END:\n");
        on.article()
                .filter(article -> article.headline().isPresent())
                .ifPresent(
                        article -> text.append('\n').append(reference(article)).append('\n'));
        return text.toString();
    }

    private String reference(CitedArticle article) {
        return style.cite(article).runs().stream()
                .map(run -> run.italic() ? "/" + OrgText.words(run.words()) + "/" : OrgText.words(run.words()))
                .collect(Collectors.joining());
    }

    private static String note(NoteEntry entry) {
        var text = new StringBuilder("\n** ").append(OrgText.line(entry.placeInWords()));
        String tags = entry.tags().stream()
                .map(tag -> NO_TAG.matcher(tag).replaceAll("_"))
                .collect(Collectors.joining(":"));
        text.append(tags.isEmpty() ? "" : " :" + tags + ":").append("\n:PROPERTIES:\n");
        property(text, "ID", entry.id().value());
        property(text, "COLOUR", entry.colour().word());
        entry.tags().forEach(tag -> property(text, "TAG+", tag));
        entry.links().forEach(link -> property(text, "ENTITY+", link.id() + " " + link.label()));
        property(text, "CREATED", entry.created().toString());
        property(text, "MODIFIED", entry.modified().toString());
        text.append(":END:\n");
        entry.passage()
                .ifPresent(anchor -> text.append("#+begin_quote\n")
                        .append(anchor.exact()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(OrgText::line)
                                .collect(Collectors.joining("\n\n")))
                        .append("\n#+end_quote\n"));
        if (!entry.comment().isBlank()) {
            text.append('\n').append(OrgText.comment(entry.comment())).append('\n');
        }
        return text.toString();
    }

    private static void property(StringBuilder text, String name, String value) {
        text.append(':')
                .append(name)
                .append(": ")
                .append(PlainNote.onOneLine(value))
                .append('\n');
    }
}
