package dateline.ui.article;

import java.util.List;

/** The sizes that an article can be set in; the rest of the page keeps its proportions. */
public enum TextSize {
    /** 15 px. */
    SMALLEST(15),
    /** 16.5 px. */
    SMALL(16.5),
    /** 18 px: the usual one. */
    MEDIUM(18),
    /** 20 px. */
    LARGE(20),
    /** 23 px. */
    LARGEST(23);

    private final double pixels;

    TextSize(double pixels) {
        this.pixels = pixels;
    }

    /**
     * {@return how high the letters of a paragraph are set, in pixels}
     */
    public double pixels() {
        return pixels;
    }

    /**
     * {@return the size so many steps larger; the last one where there is none}
     *
     * @param steps negative for smaller
     */
    public TextSize step(int steps) {
        List<TextSize> sizes = List.of(values());
        return sizes.get(Math.clamp((long) sizes.indexOf(this) + steps, 0, sizes.size() - 1));
    }
}
