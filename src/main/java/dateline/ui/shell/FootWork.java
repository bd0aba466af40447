package dateline.ui.shell;

import dateline.ui.job.Trouble;
import dateline.ui.job.Work;
import java.util.function.Function;

/** Work that a person asked for and that may take long: the foot tells how far it is and ends it when asked, a toast its result. */
final class FootWork {
    private final Foot foot;
    private final Toast toast;
    private final NoteActs.Around around;
    private Runnable stop = () -> {};

    FootWork(Foot foot, Toast toast, NoteActs.Around around) {
        this.foot = foot;
        this.toast = toast;
        this.around = around;
    }

    /**
     * Begins.
     *
     * @param kind what the foot calls it
     * @param work done beside the window's own
     * @param told makes the sentence that is said of the result
     * @param <T> the result
     */
    <T> void begin(Foot.Work kind, Work<T> work, Function<T, String> told) {
        foot.begin(kind, this::stop, System.nanoTime());
        stop = around.runner()
                .longWork(
                        work,
                        (done, total) -> foot.tell(kind, done, total, System.nanoTime()),
                        done -> {
                            foot.rest();
                            toast.say(told.apply(done));
                        },
                        thrown -> {
                            foot.rest();
                            Trouble.sentence(thrown, around.words()).ifPresent(toast::say);
                        });
    }

    /** Ends what was begun last. */
    void stop() {
        stop.run();
    }
}
