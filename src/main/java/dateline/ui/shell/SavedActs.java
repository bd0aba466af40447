package dateline.ui.shell;

import dateline.ui.text.Words;
import dateline.ui.topic.BrowsePane;

/** What is done with saved searches, each with a way back. */
final class SavedActs implements BrowsePane.Saved {
    private final Models models;
    private final Undoing undoing;
    private final Words words;

    SavedActs(Models models, Undoing undoing, Words words) {
        this.models = models;
        this.undoing = undoing;
        this.words = words;
    }

    /** Keeps what is asked now. */
    void keep() {
        models.saved()
                .keep(models.search().question().get())
                .ifPresent(name -> undoing.done(
                        words.get("search.saved", name), () -> models.saved().forget(name)));
    }

    @Override
    public void open(String name) {
        models.saved().open(name).ifPresent(models.search()::ask);
    }

    @Override
    public void forget(String name) {
        undoing.done(words.get("saved.forgotten", name), models.saved().forget(name));
    }

    @Override
    public boolean rename(String name, String other) {
        String now = other.strip();
        boolean done = models.saved().rename(name, other);
        if (done && !now.equals(name)) {
            undoing.done(
                    words.get("saved.renamed", name, now), () -> models.saved().rename(now, name));
        }
        return done;
    }
}
