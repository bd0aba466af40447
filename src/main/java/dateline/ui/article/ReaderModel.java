package dateline.ui.article;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityType;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.OpenArticle;
import dateline.workspace.WorkspaceFault;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The article that is read: its names, its hits, its notes, what is looked for in it. */
public final class ReaderModel {
    private final Shelf shelf;
    private final JobRunner runner;
    private final Words words;
    private final EndModel end;
    private final Lane opening = new Lane();
    private final Lane hitting = new Lane();
    private final Lane relighting = new Lane();
    private final ReadOnlyBooleanWrapper turning = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(new Reading.Blank());
    private final ReadOnlyObjectWrapper<Matches> hits = new ReadOnlyObjectWrapper<>(Matches.NONE);
    private final ReadOnlyObjectWrapper<Matches> finds = new ReadOnlyObjectWrapper<>(Matches.NONE);
    private final ReadOnlyObjectWrapper<List<NoteMark>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<EntityType>> lit =
            new ReadOnlyObjectWrapper<>(EnumSet.allOf(EntityType.class));
    private String query = "";

    /**
     * Makes a reader with no article.
     *
     * @param shelf where articles come from
     * @param runner fetches them
     * @param words says what went wrong
     */
    public ReaderModel(Shelf shelf, JobRunner runner, Words words) {
        this.shelf = shelf;
        this.runner = runner;
        this.words = words;
        this.end = new EndModel(shelf, runner, words);
    }

    /**
     * {@return what is read}
     */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /**
     * {@return whether it is just being changed for another; hits, notes and the rest belong to neither then}
     */
    public ReadOnlyBooleanProperty turning() {
        return turning.getReadOnlyProperty();
    }

    /**
     * {@return what the search matches in it}
     */
    public ReadOnlyObjectProperty<Matches> hits() {
        return hits.getReadOnlyProperty();
    }

    /**
     * {@return what was looked for in the page}
     */
    public ReadOnlyObjectProperty<Matches> finds() {
        return finds.getReadOnlyProperty();
    }

    /**
     * {@return where the notes lie}
     */
    public ReadOnlyObjectProperty<List<NoteMark>> notes() {
        return notes.getReadOnlyProperty();
    }

    /**
     * {@return what stands under it}
     */
    public EndModel end() {
        return end;
    }

    /**
     * {@return the types whose names are lit}
     */
    public ReadOnlyObjectProperty<Set<EntityType>> lit() {
        return lit.getReadOnlyProperty();
    }

    /**
     * Opens an article. The one open stays until the other is there.
     *
     * @param id which
     */
    public void open(ArticleId id) {
        String asked = query;
        runner.newest(
                opening,
                progress -> fetch(id, asked),
                found -> found.ifPresentOrElse(this::show, () -> fail(id, words.get("reader.gone"))),
                thrown -> Trouble.sentence(thrown, words).ifPresent(sentence -> fail(id, sentence)));
    }

    /** Shows no article. */
    public void close() {
        opening.clear();
        turn(new Reading.Blank(), Matches.NONE);
    }

    /**
     * Marks what another query matches.
     *
     * @param asked as typed
     */
    public void query(String asked) {
        if (asked.equals(query)) {
            return;
        }
        query = asked;
        if (reading.get() instanceof Reading.Open(OpenArticle open)) {
            runner.newest(
                    hitting,
                    progress -> shelf.hits(asked, open),
                    found -> hits.set(Matches.of(found)),
                    thrown -> Trouble.sentence(thrown, words).ifPresent(sentence -> hits.set(Matches.NONE)));
        }
    }

    /**
     * Goes on to another hit.
     *
     * @param steps 1 for the next, -1 for the one before
     */
    public void stepHit(int steps) {
        hits.set(hits.get().step(steps));
    }

    /**
     * Looks for words in the page and goes to the first.
     *
     * @param wanted what to look for; blank to end looking
     */
    public void find(String wanted) {
        finds.set(
                reading.get() instanceof Reading.Open(OpenArticle open)
                        ? Matches.find(wanted, open.article().text().plain()).step(1)
                        : Matches.NONE);
    }

    /**
     * Goes on to another place of what was looked for.
     *
     * @param steps 1 for the next, -1 for the one before
     */
    public void stepFind(int steps) {
        finds.set(finds.get().step(steps));
    }

    /**
     * Lights the names of a type, or stops lighting them.
     *
     * @param type which type
     */
    public void toggle(EntityType type) {
        Set<EntityType> changed = EnumSet.noneOf(EntityType.class);
        changed.addAll(lit.get());
        if (!changed.remove(type)) {
            changed.add(type);
        }
        lit.set(changed);
    }

    /**
     * Shows where notes lie.
     *
     * @param marks in the open article
     */
    public void mark(List<NoteMark> marks) {
        notes.set(List.copyOf(marks));
    }

    /**
     * {@return the open article's names, and which are lit}
     */
    public Lights lights() {
        return new Lights(
                reading.get() instanceof Reading.Open(OpenArticle open) ? open.mentions() : List.of(), lit.get());
    }

    /** Looks for the names in the open article again, after the ledger changed; all else stays as it is. */
    public void relight() {
        String asked = query;
        reading.get()
                .article()
                .ifPresent(id -> runner.newest(
                        relighting,
                        progress -> fetch(id, asked),
                        found -> found.ifPresent(this::takeLights),
                        thrown -> Trouble.sentence(thrown, words).ifPresent(sentence -> fail(id, sentence))));
    }

    private void takeLights(Fetched fetched) {
        if (!hits.get().spans().equals(fetched.hits())) {
            hits.set(Matches.of(fetched.hits()));
        }
        reading.set(new Reading.Open(fetched.open()));
        end.look(fetched.open().article().id());
    }

    private Optional<Fetched> fetch(ArticleId id, String asked) throws WorkspaceFault {
        Optional<OpenArticle> found = shelf.article(id);
        return found.map(open -> new Fetched(open, shelf.hits(asked, open)));
    }

    private void show(Fetched fetched) {
        turn(new Reading.Open(fetched.open()), Matches.of(fetched.hits()));
        end.look(fetched.open().article().id());
        end.relate(fetched.open().article().related());
    }

    private void fail(ArticleId id, String sentence) {
        turn(new Reading.Failed(id, sentence), Matches.NONE);
    }

    private void turn(Reading next, Matches found) {
        turning.set(true);
        forget();
        hits.set(found);
        reading.set(next);
        turning.set(false);
    }

    private void forget() {
        hitting.clear();
        relighting.clear();
        end.forget();
        notes.set(List.of());
        finds.set(Matches.NONE);
        hits.set(Matches.NONE);
    }

    private record Fetched(OpenArticle open, List<TextSpan> hits) {}
}
