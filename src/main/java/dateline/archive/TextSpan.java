package dateline.archive;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 units of that text.
 *
 * @param start the first unit, inclusive; not negative
 * @param end the unit after the last; not before start
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /**
     * {@return how many UTF-16 units it covers}
     */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether it covers nothing}
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * {@return whether both cover at least one same unit}
     *
     * @param other a span of the same text
     */
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /**
     * {@return whether all of the other lies within this one}
     *
     * @param other a span of the same text
     */
    public boolean covers(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return the span moved by a distance}
     *
     * @param distance in UTF-16 units, may be negative
     */
    public TextSpan shifted(int distance) {
        return new TextSpan(start + distance, end + distance);
    }

    /**
     * {@return the words of the text that it covers}
     *
     * @param text the text that it is a span of
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, the longer one first where two start together. */
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
