package dateline.search;

/**
 * How far two things that happen together do so by more than chance.
 *
 * <p>The measure is the log-likelihood ratio G² of Ted Dunning, <cite>Accurate Methods for the Statistics of Surprise and
 * Coincidence</cite>, Computational Linguistics 19(1), 1993, pages 61–74; unlike χ² it can be trusted where counts are
 * small, which in texts most are. Here it is negative where two things meet less often than chance would have it. Above
 * 10.83 chance alone would do it once in a thousand.
 *
 * @param both how often both happen together
 * @param one how often the first happens
 * @param other how often the second happens
 * @param all how often anything happens; not less than any of the others
 */
record Association(long both, long one, long other, long all) {
    /** {@return how often both would happen together by chance} */
    double expected() {
        return all == 0 ? 0 : (double) one * other / all;
    }

    /** {@return the log-likelihood ratio, with the sign of the deviation from chance} */
    double logLikelihood() {
        double sum = share(both, one, other)
                + share(one - both, one, all - other)
                + share(other - both, all - one, other)
                + share(all - one - other + both, all - one, all - other);
        return Math.copySign(Math.max(0, 2 * sum), both - expected());
    }

    private double share(long observed, long row, long column) {
        return observed <= 0 ? 0 : observed * Math.log((double) observed * all / ((double) row * column));
    }
}
