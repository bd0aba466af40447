package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of a sheet as entries of a bibliography, one each; notes on entities and searches have none there. */
final class References {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{2,}");
    private static final Set<String> SMALL =
            Set.of("the", "an", "of", "on", "in", "to", "and", "for", "is", "it", "at");

    private final Set<String> keys = new HashSet<>();

    private References() {}

    /** Shows each article with its key and its notes to a writer, in order. */
    static void walk(NoteSheet sheet, Progress progress, Entry writer) throws IOException {
        var references = new References();
        sheet.walk(progress, new NoteSheet.Visitor() {
            @Override
            public void entry(NoteEntry entry) {
                // an article is written with all its notes, when it ends
            }

            @Override
            public void end(NoteSheet.Chapter chapter) throws IOException {
                if (chapter.article().isPresent()) {
                    CitedArticle article = chapter.article().get();
                    writer.write(references.key(article), article, chapter.entries());
                }
            }
        });
    }

    /** {@return the tags of some notes, none twice} */
    static List<String> tags(List<NoteEntry> notes) {
        Set<String> tags = new LinkedHashSet<>();
        notes.forEach(note -> tags.addAll(note.tags()));
        return List.copyOf(tags);
    }

    /** Such as {@code ito2010doubts}: letters and figures that every program takes, and never the same twice. */
    private String key(CitedArticle article) {
        String who = article.authors().stream()
                .map(author -> firstWord(author.name(), ""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> firstWord(article.source().orElse(""), "article"));
        String year =
                article.published().map(day -> Integer.toString(day.getYear())).orElse("");
        String key = who + year + firstWord(article.title(), "");
        String unique = key;
        for (int number = 2; !keys.add(unique); number++) {
            unique = key + "-" + number;
        }
        return unique;
    }

    private static String firstWord(String text, String otherwise) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Matcher word = WORD.matcher(letters.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SMALL.contains(word.group())) {
                return word.group();
            }
        }
        return otherwise;
    }

    /** Writes an article. */
    interface Entry {
        /** Writes one article, its notes in order. */
        void write(String key, CitedArticle article, List<NoteEntry> notes) throws IOException;
    }
}
