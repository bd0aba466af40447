package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.exporter.Citation;
import dateline.note.NoteId;
import dateline.store.Settings;
import dateline.ui.article.Reading;
import dateline.ui.job.JobRunner;
import dateline.ui.search.Question;
import dateline.ui.settings.Memory;
import dateline.ui.text.Words;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** The window on one archive. Made and used on the JavaFX thread. */
public final class DatelineWindow {
    private final OpenArchive archive;
    private final Desktop desktop;
    private final Memory memory;
    private final Words words = Words.english();
    private final Models models;
    private final Course course;
    private final Panes panes;
    private final Actions actions;
    private final Foot foot;
    private final Toast toast;
    private final Scene scene;
    private final Look look;
    private final Palette palette;
    private final KeySheet keys;
    private final NoteActs notes;
    private final NameActs names;
    private final NamesAtHand atHand;
    private final Undoing undoing;
    private final SavedActs saved;
    private final Upkeep upkeep;
    private final AcrossArticles across;
    private final DossierActs dossiers;
    private final FootWork exports;
    private final Runnable stopFollowing;

    /**
     * Makes a window; nothing is asked yet.
     *
     * @param archive the archive
     * @param memory what is remembered
     * @param runner runs what would hold up the window
     * @param desktop what lies around the window
     */
    public DatelineWindow(OpenArchive archive, Memory memory, JobRunner runner, Desktop desktop) {
        this.archive = archive;
        this.desktop = desktop;
        this.memory = memory;
        models = Models.of(archive, memory, runner, words);
        course = new Course(models);
        foot = new Foot(words, new CoverageMeter(words, new CoverageActs()));
        toast = new Toast(runner);
        var surroundings = new NoteActs.Around(desktop, memory.settings(), runner, words);
        exports = new FootWork(foot, toast, surroundings);
        notes = new NoteActs(archive, models, toast, surroundings, exports);
        names = new NameActs(models, toast, words);
        undoing = new Undoing(models, names, toast, words);
        saved = new SavedActs(models, undoing, words);
        upkeep = new Upkeep(archive, runner, models, foot, toast, words);
        models.corrections().ledger().subscribe((before, now) -> upkeep.settle());
        var around = new Panes.Around(memory.settings(), runner, words);
        panes = new Panes(archive, models, course, new Asked(), around);
        across = new AcrossArticles(archive, models, panes, toast, surroundings, undoing, exports);
        dossiers = new DossierActs(archive, models, memory, foot, toast, surroundings);
        stopFollowing = archive.notebook().onChange(() -> runner.soon(models.notes()::follow));
        actions = new Actions();
        new WindowActions(this, words).addTo(actions);
        palette = new Palette(actions, words, panes::focusList);
        keys = new KeySheet(actions, words, panes::focusList);
        scene = new Scene(Layers.of(this, foot, toast, words), 1440, 900);
        look = new Look(memory.settings(), scene, panes.reader());
        atHand = new NamesAtHand(names, panes, scene, across::openCompanions, new NamesAtHand.Telling(toast, words));
        actions.listen(scene);
    }

    /**
     * Asks the first question and opens the first article.
     *
     * @param query what to look for; blank for everything
     * @param article what to read, if anything
     */
    public void begin(String query, Optional<ArticleId> article) {
        models.search().ask(Question.ALL.asking(query));
        panes.list().waitHere();
        article.ifPresent(course::open);
    }

    /** Brings the index in step with the archive's files, telling at the foot how far it is; then asks again. */
    public void refresh() {
        upkeep.refresh();
    }

    /**
     * Shows the window on a stage.
     *
     * @param stage not shown yet
     */
    public void show(Stage stage) {
        stage.setTitle(words.get("window.title", archive.archive().title()));
        stage.setScene(scene);
        stage.setMinWidth(560);
        stage.setMinHeight(420);
        stage.setOnHiding(event -> close());
        stage.show();
    }

    /** Saves what is not saved, and stops what is under way. */
    public void close() {
        models.notes().save();
        stopFollowing.run();
        across.close();
        upkeep.stop();
        dossiers.stop();
        exports.stop();
        memory.flush();
    }

    /**
     * {@return the scene with all of the window in it}
     */
    public Scene scene() {
        return scene;
    }

    /**
     * {@return everything that can be done here}
     */
    public Actions actions() {
        return actions;
    }

    /**
     * Changes the colours.
     *
     * @param theme the theme
     */
    public void set(Settings.Theme theme) {
        look.set(theme);
    }

    /**
     * {@return a picture of the window as it is}
     *
     * @param width in pixels
     * @param height in pixels
     */
    public WritableImage picture(int width, int height) {
        return Picture.of(scene, width, height);
    }

    Models models() {
        return models;
    }

    Course course() {
        return course;
    }

    Panes panes() {
        return panes;
    }

    Look look() {
        return look;
    }

    Palette palette() {
        return palette;
    }

    KeySheet keys() {
        return keys;
    }

    void quit() {
        close();
        desktop.quit();
    }

    NoteActs notes() {
        return notes;
    }

    NamesAtHand names() {
        return atHand;
    }

    Undoing undoing() {
        return undoing;
    }

    AcrossArticles across() {
        return across;
    }

    SavedActs saved() {
        return saved;
    }

    DossierActs dossiers() {
        return dossiers;
    }

    /** Makes the index anew, while it is read as it was. */
    void rebuild() {
        upkeep.rebuild();
    }

    /** Shows how much of the archive can be searched, or hides it again. */
    void toggleCoverage() {
        foot.coverage().toggle();
    }

    /** Lets one row stand for all versions of a story, or each be a row of its own. */
    void toggleVersions() {
        boolean together = models.search().toggleVersions();
        toast.say(words.get(together ? "list.versions.together" : "list.versions.apart"));
    }

    /** Has every name of the query searched for just as it was typed, or again with all its spellings. */
    void toggleNames() {
        if (!models.chips().toggleNames()) {
            toast.say(words.get("part.no.names"));
        }
    }

    void cite() {
        if (models.reader().reading().get() instanceof Reading.Open(var open)) {
            desktop.copy(Citation.of(open.article()));
            toast.say(words.get("cited"));
        }
    }

    void goToSimilar() {
        if (!panes.reader().goToSimilar()) {
            toast.say(words.get("page.similar.none"));
        }
    }

    void star() {
        course.article().get().ifPresent(article -> {
            models.reading().toggleStar(article);
            models.search().rows().redraw();
        });
    }

    private final class CoverageActs implements CoverageMeter.Acts {
        @Override
        public void read() {
            refresh();
        }

        @Override
        public void rebuild() {
            DatelineWindow.this.rebuild();
        }

        @Override
        public void measure() {
            upkeep.measure();
        }

        @Override
        public void open(ArticleId article) {
            course.open(article);
        }
    }

    private final class Asked implements Panes.Acts {
        @Override
        public void deleteNote(NoteId id) {
            notes.delete(id);
        }

        @Override
        public void exportNotes() {
            notes.export();
        }

        @Override
        public void undo() {
            undoing.undo();
        }

        @Override
        public void addNote() {
            notes.add(panes, panes.reader().selection());
        }

        @Override
        public NameActs names() {
            return names;
        }

        @Override
        public SavedActs saved() {
            return saved;
        }

        @Override
        public void withdraw(CorrectionEntry entry) {
            undoing.withdraw(entry);
        }

        @Override
        public void correctName() {
            atHand.correct();
        }

        @Override
        public void nameWords() {
            atHand.nameWords();
        }

        @Override
        public void companions(EntityId entity, String label) {
            across.openCompanions(entity, label);
        }

        @Override
        public void cite() {
            DatelineWindow.this.cite();
        }
    }
}
