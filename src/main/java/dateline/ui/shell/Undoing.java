package dateline.ui.shell;

import dateline.entity.CorrectionEntry;
import dateline.note.Notebook;
import dateline.ui.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Takes back what was done last in this window: a note, a correction, a change of the saved searches. Each deed remembers
 * which change of the notes was the last when it was done: while that is so, nothing newer was done.
 */
final class Undoing {
    private final Models models;
    private final NameActs names;
    private final Toast toast;
    private final Words words;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    /** Something done besides notes: a correction, or what only its own way back undoes. */
    private record Deed(Optional<CorrectionEntry> correction, Runnable back, Optional<Notebook.Change> noteBefore) {}

    Undoing(Models models, NameActs names, Toast toast, Words words) {
        this.models = models;
        this.names = names;
        this.toast = toast;
        this.words = words;
        models.corrections().made().subscribe(entry -> entry.ifPresent(this::made));
        models.corrections().trouble().subscribe(sentence -> sentence.ifPresent(toast::say));
    }

    /** Says what was done, and offers to take it back. */
    void done(String sentence, Runnable back) {
        var deed = new Deed(Optional.empty(), back, models.notes().lastChange());
        deeds.push(deed);
        toast.offer(sentence, words.get("undo"), () -> takeBack(deed));
    }

    private void takeBack(Deed deed) {
        deeds.remove(deed);
        deed.back().run();
        toast.say(words.get("undone"));
    }

    /** Takes back what was done last. */
    void undo() {
        toast.hide();
        Optional<Deed> newest = newest();
        if (newest.isEmpty()) {
            toast.say(words.get(models.notes().undo() ? "undone" : "undo.nothing"));
        } else if (newest.get().correction().isEmpty()) {
            takeBack(newest.get());
        } else {
            models.corrections().undo(entry -> {
                deeds.poll();
                toast.say(entry.map(undone -> words.get("undone.correction", names.sentence(undone)))
                        .orElse(words.get("undo.nothing")));
            });
        }
    }

    private Optional<Deed> newest() {
        return Optional.ofNullable(deeds.peek())
                .filter(deed -> models.notes().lastChange().equals(deed.noteBefore()));
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
            deeds.removeIf(deed -> deed.correction().equals(Optional.of(entry)));
            toast.offer(words.get("log.withdrawn", sentence), words.get("undo"), this::redo);
        });
    }

    private void made(CorrectionEntry entry) {
        remember(entry);
        toast.offer(names.sentence(entry), words.get("undo"), () -> takeBack(entry));
    }

    private void remember(CorrectionEntry entry) {
        deeds.push(new Deed(Optional.of(entry), () -> {}, models.notes().lastChange()));
    }

    // Another act may have come between the correction and the press on its toast.
    private void takeBack(CorrectionEntry entry) {
        boolean isNewest = newest().flatMap(Deed::correction).equals(Optional.of(entry));
        if (isNewest) {
            undo();
        } else {
            withdraw(entry);
        }
    }
}
