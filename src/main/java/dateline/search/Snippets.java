package dateline.search;

import dateline.archive.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the words of an article that show best why it was found. */
final class Snippets {
    private static final int LENGTH = 220;
    private static final int LEAD = 60;

    private final String plain;
    private final int bodyStart;

    /**
     * Chooses from a text.
     *
     * @param plain the whole text
     * @param bodyStart where its first paragraph begins
     */
    Snippets(String plain, int bodyStart) {
        this.plain = plain;
        this.bodyStart = Math.min(bodyStart, plain.length());
    }

    /** {@return the stretch with most parts of the query, then most matches; the opening when the body has none} */
    Snippet choose(List<Spans.Match> matches) {
        List<Spans.Match> inBody = matches.stream()
                .filter(match -> match.span().start() >= bodyStart)
                .toList();
        if (inBody.isEmpty()) {
            return cut(bodyStart, List.of());
        }
        int best = 0;
        int bestWorth = -1;
        for (int i = 0; i < inBody.size(); i++) {
            int worth = worth(inBody, i);
            if (worth > bestWorth) {
                bestWorth = worth;
                best = i;
            }
        }
        return cut(startBefore(inBody.get(best).span().start()), Spans.joined(inBody));
    }

    private int worth(List<Spans.Match> matches, int first) {
        Set<Integer> parts = new HashSet<>();
        int count = 0;
        int begin = matches.get(first).span().start();
        int end = Math.min(begin + LENGTH - LEAD, lineEnd(begin));
        for (int i = first; i < matches.size() && matches.get(i).span().end() <= end; i++) {
            parts.add(matches.get(i).part());
            count++;
        }
        return parts.size() * 1000 + Math.min(count, 999);
    }

    private int lineEnd(int offset) {
        int end = plain.indexOf('\n', offset);
        return end < 0 ? plain.length() : end;
    }

    /** A little before a match, at the beginning of a sentence, a word, or the paragraph. */
    private int startBefore(int match) {
        int lineStart = Math.max(plain.lastIndexOf('\n', match - 1) + 1, bodyStart);
        int earliest = Math.max(lineStart, match - LEAD);
        if (earliest == lineStart) {
            return lineStart;
        }
        int word = earliest;
        while (word < match && !Character.isWhitespace(plain.charAt(word - 1))) {
            word++;
        }
        return word == match ? startOfCharacter(earliest) : word;
    }

    private Snippet cut(int start, List<TextSpan> hits) {
        int lineEnd = lineEnd(start);
        int end = Math.min(start + LENGTH, lineEnd);
        if (end < lineEnd) {
            int word = end;
            while (word > start + LENGTH / 2 && !Character.isWhitespace(plain.charAt(word))) {
                word--;
            }
            end = word > start + LENGTH / 2 ? word : startOfCharacter(end);
        }
        boolean cutBefore = start > 0 && plain.charAt(start - 1) != '\n';
        String before = cutBefore ? "… " : "";
        String text = before + plain.substring(start, end) + (end < lineEnd ? " …" : "");
        int from = start;
        int to = end;
        int shift = before.length() - start;
        List<TextSpan> shown = hits.stream()
                .filter(hit -> hit.start() >= from && hit.end() <= to)
                .map(hit -> hit.shifted(shift))
                .toList();
        return new Snippet(text, shown);
    }

    private int startOfCharacter(int offset) {
        boolean inside = offset > 0 && offset < plain.length() && Character.isLowSurrogate(plain.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
