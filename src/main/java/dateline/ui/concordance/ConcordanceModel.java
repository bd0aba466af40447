package dateline.ui.concordance;

import dateline.search.Collocate;
import dateline.search.CollocatesRequest;
import dateline.search.Concordance;
import dateline.search.ConcordanceLine;
import dateline.search.ConcordanceOrder;
import dateline.search.ConcordanceOrder.Direction;
import dateline.search.ConcordanceRequest;
import dateline.search.Sought;
import dateline.ui.job.JobRunner;
import dateline.ui.job.Lane;
import dateline.ui.job.PagedRows;
import dateline.ui.job.Trouble;
import dateline.ui.text.Words;
import dateline.workspace.Contexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every occurrence of what was sought, in the order wanted. Belongs to the window's thread. */
public final class ConcordanceModel {
    private static final int PAGE = 100;
    private static final int MOST_COLLOCATES = 200;
    private static final ConcordanceState CLOSED = new ConcordanceState.Closed();

    private final Contexts contexts;
    private final JobRunner runner;
    private final Words words;
    private final Lane lane = new Lane();
    private final Lane counting = new Lane();
    private final PagedRows<ConcordanceLine> rows;
    private final ObservableList<Collocate> collocates = FXCollections.observableArrayList();

    /** All that were opened and not closed, those too whose answer was dropped because a newer one was wanted. */
    private final Queue<Concordance> opened = new ConcurrentLinkedQueue<>();

    private final ReadOnlyObjectWrapper<ConcordanceState> state = new ReadOnlyObjectWrapper<>(CLOSED);
    private final ReadOnlyObjectWrapper<String> title = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<ConcordanceRequest> request =
            new ReadOnlyObjectWrapper<>(ConcordanceRequest.of("", ConcordanceOrder.DATE));
    private String wholeTitle = "";
    private Optional<Concordance> shown = Optional.empty();

    /**
     * Makes a model that shows nothing.
     *
     * @param contexts where concordances come from
     * @param runner looks for them
     * @param words says what went wrong
     */
    public ConcordanceModel(Contexts contexts, JobRunner runner, Words words) {
        this.contexts = contexts;
        this.runner = runner;
        this.words = words;
        this.rows = new PagedRows<>(runner, PAGE);
    }

    /**
     * {@return what there is of the concordance}
     */
    public ReadOnlyObjectProperty<ConcordanceState> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * {@return what was sought, for people}
     */
    public ReadOnlyObjectProperty<String> title() {
        return title.getReadOnlyProperty();
    }

    /**
     * {@return what was asked for last}
     */
    public ReadOnlyObjectProperty<ConcordanceRequest> request() {
        return request.getReadOnlyProperty();
    }

    /**
     * {@return its lines; none while there is none}
     */
    public PagedRows<ConcordanceLine> rows() {
        return rows;
    }

    /**
     * {@return the words that stand near the hits, the strongest first; they arrive a little after the lines}
     */
    public ObservableList<Collocate> collocates() {
        return FXCollections.unmodifiableObservableList(collocates);
    }

    /**
     * Looks for a concordance, in the order that the last one had.
     *
     * @param sought what is wanted
     * @param named what that is, for people
     */
    public void open(Sought sought, String named) {
        wholeTitle = named;
        seek(sought);
    }

    /**
     * Keeps only those lines that have a word near the hit.
     *
     * @param word one of the words near the hits
     */
    public void narrow(Collocate word) {
        seek(new Sought.Beside(request.get().sought(), word.word(), CollocatesRequest.DISTANCE));
    }

    /**
     * Shows the lines again that were left out last.
     *
     * @return whether any were
     */
    public boolean widen() {
        boolean narrowed = request.get().sought() instanceof Sought.Beside;
        if (request.get().sought() instanceof Sought.Beside beside) {
            seek(beside.sought());
        }
        return narrowed;
    }

    private void seek(Sought sought) {
        title.set(titleOf(sought));
        collocates.clear();
        ask(new ConcordanceRequest(sought, request.get().order(), request.get().direction()));
        runner.newest(
                counting,
                progress -> contexts.collocates(
                        new CollocatesRequest(sought, CollocatesRequest.DISTANCE, MOST_COLLOCATES), progress),
                collocates::setAll,
                // The lines say what is wrong.
                thrown -> collocates.clear());
    }

    private String titleOf(Sought sought) {
        return sought instanceof Sought.Beside beside
                ? words.get("concordance.near", titleOf(beside.sought()), beside.word())
                : wholeTitle;
    }

    /**
     * Puts the lines in another order; in the order that they have, turns them round.
     *
     * @param order what they are ordered by
     */
    public void order(ConcordanceOrder order) {
        ConcordanceRequest now = request.get();
        boolean turned = order == now.order() && now.direction() == Direction.FORWARD;
        ask(new ConcordanceRequest(now.sought(), order, turned ? Direction.BACKWARD : Direction.FORWARD));
    }

    private void ask(ConcordanceRequest wanted) {
        request.set(wanted);
        state.set(new ConcordanceState.Looking());
        runner.newest(
                lane,
                progress -> {
                    Concordance found = contexts.concordance(wanted, progress);
                    opened.add(found);
                    return found;
                },
                this::show,
                this::fail);
    }

    private void show(Concordance found) {
        closeAllBut(Optional.of(found));
        rows.show(found.total(), List.of(), (from, limit) -> contexts.lines(found, from, limit));
        state.set(new ConcordanceState.Shown(found.total(), found.articles()));
    }

    private void fail(Exception thrown) {
        closeAllBut(Optional.empty());
        rows.showNone();
        state.set(Trouble.sentence(thrown, words)
                .<ConcordanceState>map(ConcordanceState.Failed::new)
                .orElse(CLOSED));
    }

    private void closeAllBut(Optional<Concordance> kept) {
        shown = kept;
        opened.removeIf(each -> {
            boolean gone = !kept.equals(Optional.of(each));
            if (gone) {
                each.close();
            }
            return gone;
        });
    }

    /** Shows nothing any more. */
    public void close() {
        lane.clear();
        counting.clear();
        collocates.clear();
        rows.showNone();
        closeAllBut(Optional.empty());
        state.set(CLOSED);
    }

    /**
     * Writes all lines into a file as CSV.
     *
     * @param file the file; replaced when it is there
     * @param told given a sentence when it is done, or why it could not be
     */
    public void writeCsv(Path file, Consumer<String> told) {
        shown.ifPresent(concordance -> runner.newest(
                new Lane(),
                progress -> {
                    contexts.writeCsv(concordance, file, progress);
                    return file;
                },
                written -> told.accept(words.get("concordance.written", String.valueOf(written.getFileName()))),
                thrown -> Trouble.sentence(thrown, words).ifPresent(told)));
    }
}
