package dateline.ui.shell;

import dateline.entity.CorrectionEntry;
import dateline.note.Notebook;
import dateline.ui.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Takes back what was done last in this window, a note or a correction. Each correction remembers which change of the
 * notes was the last when it was made: while that is so, nothing newer was done.
 */
final class Undoing {
    private final Models models;
    private final NameActs names;
    private final Toast toast;
    private final Words words;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    private record Deed(CorrectionEntry entry, Optional<Notebook.Change> noteBefore) {}

    Undoing(Models models, NameActs names, Toast toast, Words words) {
        this.models = models;
        this.names = names;
        this.toast = toast;
        this.words = words;
        models.corrections().made().subscribe(entry -> entry.ifPresent(this::made));
        models.corrections().trouble().subscribe(sentence -> sentence.ifPresent(toast::say));
    }

    /** Takes back what was done last. */
    void undo() {
        toast.hide();
        if (isCorrectionNewest()) {
            models.corrections().undo(entry -> {
                deeds.poll();
                toast.say(entry.map(undone -> words.get("undone.correction", names.sentence(undone)))
                        .orElse(words.get("undo.nothing")));
            });
        } else {
            toast.say(words.get(models.notes().undo() ? "undone" : "undo.nothing"));
        }
    }

    private boolean isCorrectionNewest() {
        Deed last = deeds.peek();
        return last != null && models.notes().lastChange().equals(last.noteBefore());
    }

    /** Makes the correction again that was taken back last. */
    void redo() {
        models.corrections().redo(entry -> {
            entry.ifPresent(this::remember);
            toast.say(entry.map(names::sentence).orElse(words.get("redo.nothing")));
        });
    }

    /** Withdraws a correction, whatever was done since, with a way to make it again. */
    void withdraw(CorrectionEntry entry) {
        String sentence = names.sentence(entry);
        models.corrections().withdraw(entry, withdrawn -> {
            deeds.removeIf(deed -> deed.entry().equals(entry));
            toast.offer(words.get("log.withdrawn", sentence), words.get("undo"), this::redo);
        });
    }

    private void made(CorrectionEntry entry) {
        remember(entry);
        toast.offer(names.sentence(entry), words.get("undo"), () -> takeBack(entry));
    }

    private void remember(CorrectionEntry entry) {
        deeds.push(new Deed(entry, models.notes().lastChange()));
    }

    // Another act may have come between the correction and the press on its toast.
    private void takeBack(CorrectionEntry entry) {
        if (isCorrectionNewest() && deeds.element().entry().equals(entry)) {
            undo();
        } else {
            withdraw(entry);
        }
    }
}
