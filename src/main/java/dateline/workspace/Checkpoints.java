package dateline.workspace;

/** When an update is committed before its end: soon at first, and then ever more rarely, since a commit costs too. */
final class Checkpoints {
    /** Never. */
    static final Checkpoints NONE = new Checkpoints(Long.MAX_VALUE);

    private static final long FIRST = 1_000;

    /** How many articles may be lost to a crash and have to be read again. */
    private static final long MOST = 50_000;

    private long due;
    private long step = FIRST;

    private Checkpoints(long due) {
        this.due = due;
    }

    /** {@return those of an update that may be long} */
    static Checkpoints growing() {
        return new Checkpoints(FIRST);
    }

    /** {@return whether it is time for one; if so, the next one is further off} */
    boolean isDue(long articles) {
        if (articles < due) {
            return false;
        }
        step = Math.min(2 * step, MOST);
        due = articles + step;
        return true;
    }
}
