package dateline.note;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An article whose paragraphs and words are moved, put in, taken out and changed, and that knows where each word went. */
final class EditedArticle {
    /** A word as it is written, and its number in the article as it was; -1 for one that was put in or changed. */
    private record Word(int number, String written) {}

    private final Random random;
    private final List<List<Word>> paragraphs = new ArrayList<>();
    private final List<TextSpan> before = new ArrayList<>();
    private final Map<Integer, TextSpan> after = new HashMap<>();
    private final String plain;

    /** Edits an article at random, the same for the same seed. */
    EditedArticle(ArticleText article, long seed) {
        this.random = new Random(seed);
        String old = article.plain();
        for (var block : article.blocks()) {
            List<Word> words = new ArrayList<>();
            int at = block.span().start();
            while (at < block.span().end()) {
                int end = old.indexOf(' ', at);
                end = end < 0 || end > block.span().end() ? block.span().end() : end;
                if (end > at) {
                    words.add(new Word(before.size(), old.substring(at, end)));
                    before.add(new TextSpan(at, end));
                }
                at = end + 1;
            }
            paragraphs.add(words);
        }
        edit();
        this.plain = write();
    }

    private void edit() {
        int edits = 1 + random.nextInt(12);
        for (int i = 0; i < edits; i++) {
            List<Word> paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            int at = paragraph.isEmpty() ? 0 : random.nextInt(paragraph.size());
            switch (random.nextInt(8)) {
                case 0 -> paragraph.add(at, new Word(-1, "moreover"));
                case 1, 2 -> {
                    if (!paragraph.isEmpty()) {
                        paragraph.set(at, new Word(-1, "otherwise"));
                    }
                }
                case 3 ->
                    paragraph
                            .subList(at, Math.min(paragraph.size(), at + 1 + random.nextInt(6)))
                            .clear();
                case 4 ->
                    Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
                case 5 -> {
                    List<Word> tail = paragraph.subList(at, paragraph.size());
                    paragraphs.add(random.nextInt(paragraphs.size()), new ArrayList<>(tail));
                    tail.clear();
                }
                case 6 ->
                    paragraph.replaceAll(word -> new Word(
                            word.number(),
                            Normalizer.normalize(word.written(), Normalizer.Form.NFD)
                                    .replace('’', '\'')
                                    .replace('–', '-')));
                default -> {
                    if (paragraphs.size() > 2) {
                        paragraphs.remove(paragraph);
                    }
                }
            }
        }
    }

    private String write() {
        var text = new StringBuilder();
        for (List<Word> paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            for (Word word : paragraph) {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
                if (word.number() >= 0) {
                    after.put(
                            word.number(),
                            new TextSpan(
                                    text.length(),
                                    text.length() + word.written().length()));
                }
                text.append(word.written());
            }
        }
        return text.toString();
    }

    /** {@return the text as it is now} */
    String plain() {
        return plain;
    }

    int words() {
        return before.size();
    }

    /** {@return where words stood in the article as it was} */
    TextSpan before(int first, int last) {
        return new TextSpan(before.get(first).start(), before.get(last).end());
    }

    /** {@return whether words still stand one behind the other, with nothing between} */
    boolean stillStand(int first, int last) {
        for (int word = first; word <= last; word++) {
            TextSpan here = after.get(word);
            boolean follows =
                    here != null && (word == first || after.get(word - 1).end() + 1 == here.start());
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    /** {@return where words stand now that still stand together} */
    TextSpan after(int first, int last) {
        return new TextSpan(after.get(first).start(), after.get(last).end());
    }

    /** {@return whether some of the words still stand within a span} */
    boolean holds(TextSpan span, int first, int last) {
        for (int word = first; word <= last; word++) {
            TextSpan here = after.get(word);
            if (here != null && here.start() < span.end() && span.start() < here.end()) {
                return true;
            }
        }
        return false;
    }
}
