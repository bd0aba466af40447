package dateline.ui.shell;

import dateline.ui.job.Trouble;
import dateline.ui.job.Work;
import java.nio.file.Path;

/** Writes notes into files beside the window's own work; the foot tells how far it is, and ends it when asked. */
final class ExportActs {
    private final Foot foot;
    private final Toast toast;
    private final NoteActs.Around around;
    private Runnable stop = () -> {};

    ExportActs(Foot foot, Toast toast, NoteActs.Around around) {
        this.foot = foot;
        this.toast = toast;
        this.around = around;
    }

    /**
     * Begins.
     *
     * @param suggested the file's name unless the person chooses another
     * @param writing makes what writes into the file that was chosen
     */
    void into(String suggested, Writing writing) {
        around.desktop().chooseFile(suggested).ifPresent(file -> begin(writing.into(file)));
    }

    /** How notes are written into a file. */
    interface Writing {
        /** {@return what writes them, and gives what is said of it} */
        Work<String> into(Path file);
    }

    /** Ends what is under way. */
    void stop() {
        stop.run();
    }

    private void begin(Work<String> work) {
        stop();
        foot.begin(Foot.Work.EXPORT, this::stop, System.nanoTime());
        stop = around.runner()
                .longWork(
                        work,
                        (done, total) -> foot.tell(Foot.Work.EXPORT, done, total, System.nanoTime()),
                        told -> {
                            foot.rest();
                            toast.say(told);
                        },
                        thrown -> {
                            foot.rest();
                            Trouble.sentence(thrown, around.words()).ifPresent(toast::say);
                        });
    }
}
