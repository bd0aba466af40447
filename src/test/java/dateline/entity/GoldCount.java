package dateline.entity;

/**
 * How well mentions were found.
 *
 * @param marked how many there are
 * @param lit how many the finder lit
 * @param right how many of those are there, with the same words and type
 * @param linked how many of those name what is meant
 */
record GoldCount(int marked, int lit, int right, int linked) {
    static final GoldCount NONE = new GoldCount(0, 0, 0, 0);

    GoldCount plus(GoldCount other) {
        return new GoldCount(marked + other.marked, lit + other.lit, right + other.right, linked + other.linked);
    }

    /** {@return of what was lit, the part that is right} */
    double precision() {
        return share(right, lit);
    }

    /** {@return of what is there, the part that was lit} */
    double recall() {
        return share(right, marked);
    }

    /** {@return the harmonic mean of precision and recall} */
    double f1() {
        return share(2 * right, marked + lit);
    }

    /** {@return of what was lit rightly, the part that names what is meant} */
    double linking() {
        return share(linked, right);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
