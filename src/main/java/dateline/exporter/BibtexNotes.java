package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The articles of notes as BibTeX, in UTF-8, their notes in {@code annote}. */
public final class BibtexNotes implements NoteFormat.Text {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public String ending() {
        return "bib";
    }

    @Override
    public void write(NoteSheet sheet, Writer out, Progress progress) throws IOException {
        References.walk(sheet, progress, (key, article, notes) -> out.write(entry(key, article, notes)));
    }

    private static String entry(String key, CitedArticle article, List<NoteEntry> notes) {
        var entry = new StringBuilder();
        entry.append(article.source().isPresent() ? "@article{" : "@misc{").append(key);
        String authors = article.authors().stream().map(BibtexNotes::author).collect(Collectors.joining(" and "));
        if (!authors.isEmpty()) {
            field(entry, "author", authors);
        }
        field(entry, "title", "{" + escaped(article.title()) + "}");
        article.source().ifPresent(source -> field(entry, "journal", escaped(source)));
        article.located().ifPresent(place -> field(entry, "address", escaped(place)));
        article.published().ifPresent(day -> {
            field(entry, "date", day.toString());
            field(entry, "year", Integer.toString(day.getYear()));
            entry.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1));
        });
        field(entry, "url", PercentCode.encode(article.id().value()));
        article.language().ifPresent(language -> field(entry, "language", escaped(language)));
        List<String> tags = References.tags(notes);
        if (!tags.isEmpty()) {
            field(entry, "keywords", escaped(String.join(", ", tags)));
        }
        field(entry, "annote", escaped(notes.stream().map(PlainNote::of).collect(Collectors.joining("\n\n"))));
        return entry.append("\n}\n\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** A name that is one whole is put in braces, lest it be taken apart. */
    private static String author(Author author) {
        return author.given()
                .map(given -> escaped(author.name()) + ", " + escaped(given))
                .orElseGet(() -> "{" + escaped(author.name()) + "}");
    }

    /** Braces must not be escaped by a backslash, since BibTeX counts them all the same. */
    private static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '`' -> out.append("\\textasciigrave{}");
                case '$', '&', '#', '%', '_' -> out.append('\\').append(unit);
                default -> out.append(unit);
            }
        }
        return out.toString();
    }
}
