package dateline.entity;

import dateline.archive.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A passage of the gold standard: a text, and what a careful reader would want lit in it.
 *
 * @param name its file's
 * @param half the part it belongs to, which tells whether rules may be made from it
 * @param text as printed, without marks
 * @param marks what is to be found, in order
 */
record GoldPassage(String name, Half half, String text, List<Mark> marks) {
    private static final Path FOLDER = Path.of("src/test/resources/gold");
    private static final Pattern MARK = Pattern.compile("\\{\\{(.+?)\\|([a-z]+)/([^}]+)}}", Pattern.DOTALL);

    private static final Pattern HALF = Pattern.compile("^# half: (\\w+)$", Pattern.MULTILINE);

    /** A part of the standard. */
    enum Half {
        /** Rules and labels are made with it in view. */
        TUNE,
        /** The second batch, written later: measured once as unseen text, then rules were made with it in view too. */
        SECOND,
        /** The third batch, written after the rules for the second: measured and used like it. */
        THIRD,
        /** The fourth batch, for tuning; measured once before. */
        FOURTH,
        /** The fifth, of the same families as the fourth: measured only for a while, then for tuning. */
        FIFTH,
        /** The sixth, of the same families, written without sight of the rules. */
        SIXTH,
        /** The seventh, of the families of the first, written likewise. */
        SEVENTH,
        /** The eighth, of the families of the first, written likewise: measured only. */
        EIGHTH,
        /** It is measured only. */
        HELD;

        /** {@return whether the passages of both were written and marked together} */
        boolean isOfOneBatch(Half other) {
            return batch() == other.batch();
        }

        private Half batch() {
            return this == HELD ? TUNE : this;
        }
    }

    /**
     * A name in a passage.
     *
     * @param span where it stands
     * @param type what kind of thing it names
     * @param slug the second part of the id of what it names; {@code NEW} for what no ledger need know
     */
    record Mark(TextSpan span, EntityType type, String slug) {
        boolean isNew() {
            return slug.equals("NEW");
        }

        /** {@return the id of what it names} */
        String id() {
            return type.word() + "/" + slug;
        }
    }

    GoldPassage {
        marks = List.copyOf(marks);
    }

    /** {@return all passages, in the order of their files} */
    static List<GoldPassage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldPassage::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldPassage read(Path file) {
        try {
            String whole = Files.readString(file);
            int body = whole.indexOf("\n\n") + 2;
            String head = whole.substring(0, body);
            return of(file.getFileName().toString(), half(file, head), whole.substring(body));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Half half(Path file, String head) {
        Matcher half = HALF.matcher(head);
        if (!half.find()) {
            throw new IllegalStateException(file + " does not say of which half it is");
        }
        return Half.valueOf(half.group(1).toUpperCase(Locale.ROOT));
    }

    /** {@return a passage of a text with marks} */
    static GoldPassage of(String name, Half half, String marked) {
        var text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            var span = new TextSpan(text.length(), text.length() + mark.group(1).length());
            marks.add(new Mark(span, EntityType.of(mark.group(2)).orElseThrow(), mark.group(3)));
            text.append(mark.group(1));
            from = mark.end();
        }
        text.append(marked, from, marked.length());
        return new GoldPassage(name, half, text.toString(), marks);
    }
}
