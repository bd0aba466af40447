package dateline.exporter;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Notes as a folder for Obsidian: one page of Markdown for each article, entity or search, with its properties as front
 * matter in YAML, and a page that links them all. Articles link to those related that have a page too, notes to the pages of
 * the entities that they name, and tags are tags of Obsidian.
 */
public final class ObsidianNotes implements NoteFormat.Folder {
    private static final String INDEX = "Notes";
    private static final int LONGEST = 100;

    /** What a file may not be called on one system or another, and what ends a link to it. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}\\s]+");

    private static final Pattern NOT_IN_TAGS = Pattern.compile("[^\\p{L}\\p{N}_/-]+");

    private final CitationStyle style;

    /**
     * Makes the format.
     *
     * @param style how articles are referred to
     */
    public ObsidianNotes(CitationStyle style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "obsidian";
    }

    @Override
    public void write(NoteSheet sheet, NoteFormat.Pages pages, Progress progress) throws IOException {
        Map<String, String> names = names(sheet);
        var page = new StringBuilder();
        sheet.walk(progress, new NoteSheet.Visitor() {
            @Override
            public void begin(NoteSheet.Chapter chapter) {
                page.setLength(0);
                page.append(frontMatter(chapter)).append(head(chapter.target(), names));
            }

            @Override
            public void entry(NoteEntry entry) {
                page.append(note(entry, names));
            }

            @Override
            public void end(NoteSheet.Chapter chapter) throws IOException {
                pages.put(names.get(chapter.target().address()) + ".md", page.toString());
            }
        });
        pages.put(INDEX + ".md", index(sheet, names));
    }

    /** The name of each page by the address of what it is on; names that differ in case only are one to some systems. */
    private static Map<String, String> names(NoteSheet sheet) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of(INDEX.toLowerCase(Locale.ROOT)));
        for (NoteSheet.Chapter chapter : sheet.chapters()) {
            String day = chapter.article()
                    .flatMap(CitedArticle::published)
                    .map(published -> published + " ")
                    .orElse("");
            String name = day + cleaned(chapter.target().title());
            String unique = name;
            for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
                unique = name + " " + number;
            }
            names.put(chapter.target().address(), unique);
        }
        return names;
    }

    private static String cleaned(String title) {
        String name = NOT_IN_NAMES.matcher(title).replaceAll(" ").strip();
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        String cut = name.substring(0, end).replaceAll("^[. ]+|[. ]+$", "");
        return cut.isEmpty() ? "Untitled" : cut;
    }

    private static String frontMatter(NoteSheet.Chapter chapter) {
        var yaml = new StringBuilder("---\n");
        NoteTarget on = chapter.target();
        property(yaml, "title", on.title());
        property(yaml, "address", on.address());
        on.article().ifPresent(article -> {
            article.source().ifPresent(source -> property(yaml, "source", source));
            article.located().ifPresent(place -> property(yaml, "located", place));
            article.published()
                    .ifPresent(day -> yaml.append("published: ").append(day).append('\n'));
            list(yaml, "authors", article.authors().stream().map(Author::whole).toList());
            article.language().ifPresent(language -> property(yaml, "language", language));
        });
        Set<String> tags = new LinkedHashSet<>();
        chapter.entries().forEach(entry -> entry.tags().forEach(tag -> tags.add(tag(tag))));
        list(yaml, "tags", List.copyOf(tags));
        return yaml.append("---\n\n").toString();
    }

    private static void property(StringBuilder yaml, String name, String value) {
        yaml.append(name).append(": ").append(quoted(value)).append('\n');
    }

    private static void list(StringBuilder yaml, String name, List<String> values) {
        if (!values.isEmpty()) {
            yaml.append(name).append(":\n");
            values.forEach(value -> yaml.append("  - ").append(quoted(value)).append('\n'));
        }
    }

    /** A text of JSON is one of YAML too. */
    private static String quoted(String value) {
        return AnnotationJson.MAPPER.writeValueAsString(value);
    }

    /** Obsidian takes letters, figures, and three signs; a tag of figures alone is none to it. */
    private static String tag(String tag) {
        String clean = NOT_IN_TAGS.matcher(tag.strip()).replaceAll("-");
        return clean.matches("[\\d/-]*") ? "tag-" + clean : clean;
    }

    private String head(NoteTarget on, Map<String, String> names) {
        var head = new StringBuilder(MarkdownPiece.heading(1, on.title())).append('\n');
        if (on.article().isEmpty()) {
            return head.append(MarkdownPiece.plain(on.address())).append('\n').toString();
        }
        CitedArticle article = on.article().get();
        head.append(
                article.headline().isPresent()
                        ? MarkdownPiece.cited(style.cite(article))
                        : MarkdownPiece.plain("The article is no longer in the archive."));
        List<String> related = article.related().stream()
                .map(ArticleId::value)
                .flatMap(address -> Optional.ofNullable(names.get(address)).stream())
                .map(name -> link(name, ""))
                .toList();
        head.append('\n');
        return related.isEmpty()
                ? head.toString()
                : head.append("Related: ")
                        .append(String.join(", ", related))
                        .append("\n\n")
                        .toString();
    }

    private static String note(NoteEntry entry, Map<String, String> names) {
        List<String> last = new ArrayList<>();
        entry.tags().forEach(tag -> last.add("#" + tag(tag)));
        entry.links().stream()
                .map(link -> link(
                        names.getOrDefault(new NoteTarget.OfEntity(link).address(), cleaned(link.label())),
                        link.label()))
                .forEach(last::add);
        last.add(entry.colour().word() + " · " + ArticleWords.minute(entry.created()));
        return MarkdownPiece.body(entry) + "\n" + String.join(" ", last) + " ^" + block(entry) + "\n\n";
    }

    /** A name for the note within its page, by which other pages can link to it. */
    private static String block(NoteEntry entry) {
        return entry.id().value().replaceAll("^urn:uuid:", "").replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String link(String name, String label) {
        String shown = label.replaceAll("[\\[\\]|\\s]+", " ").strip();
        return shown.isEmpty() || shown.equals(name) ? "[[" + name + "]]" : "[[" + name + "|" + shown + "]]";
    }

    private static String index(NoteSheet sheet, Map<String, String> names) {
        return sheet.chapters().stream()
                .map(chapter -> "- "
                        + link(
                                names.getOrDefault(
                                        chapter.target().address(),
                                        chapter.target().title()),
                                "") + " (" + chapter.entries().size() + ")\n")
                .collect(Collectors.joining("", "# " + INDEX + "\n\n", ""));
    }
}
