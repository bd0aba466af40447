package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.entity.CorrectedLedger;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityLedger;
import dateline.entity.EntityType;
import dateline.note.NoteId;
import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.search.SearchResult;
import dateline.ui.article.NoteMark;
import dateline.ui.article.Reading;
import dateline.ui.note.PlacedNote;
import dateline.ui.search.Question;
import dateline.ui.search.SearchState;
import dateline.workspace.OpenArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps the models in step: what is found moves the sidebar, what is opened moves the notes, and both are remembered. */
final class Course {
    private final Models models;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<Optional<ArticleId>> article = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<NoteId> listed = List.of();
    private boolean travelling;

    Course(Models models) {
        this.models = models;
        models.search().state().subscribe(this::found);
        models.search().question().subscribe(this::asked);
        models.reader().reading().subscribe(this::opened);
        models.notes().entries().subscribe(this::noted);
        models.corrections().ledger().subscribe((before, now) -> corrected(now));
        models.saved().entries().subscribe(this::showSaved);
        showSaved();
    }

    private void showSaved() {
        var fresh = new LinkedHashMap<String, Long>();
        models.saved().entries().forEach(entry -> fresh.put(entry.name(), entry.fresh()));
        models.browse().save(fresh);
    }

    /** The article that is open or on its way. */
    ReadOnlyObjectProperty<Optional<ArticleId>> article() {
        return article.getReadOnlyProperty();
    }

    boolean canGo(int steps) {
        return history.canGo(steps);
    }

    /** Opens an article. */
    void open(ArticleId id) {
        models.reader().open(id);
    }

    /** Goes back or forward to what was asked and read. */
    void go(int steps) {
        history.go(steps).ifPresent(stop -> {
            travelling = true;
            if (!stop.question().equals(models.search().question().get())) {
                models.search().ask(present(stop.question()));
            }
            stop.article().ifPresentOrElse(models.reader()::open, models.reader()::close);
            travelling = false;
        });
    }

    private void found(SearchState state) {
        if (state instanceof SearchState.Found(SearchResult result)) {
            models.browse().show(result);
            models.saved().shown(result);
        }
    }

    private void asked(Question question) {
        models.reader().query(question.query());
        models.saved().asked(question);
        models.reading().seenBefore(models.saved().seenBefore());
        visit();
    }

    private void opened(Reading reading) {
        Optional<ArticleId> now = reading.article();
        if (now.equals(article.get()) && !models.reader().turning().get()) {
            // Only its lights are others.
            return;
        }
        if (reading instanceof Reading.Open(OpenArticle open)) {
            models.reading().read(open.article().id());
            models.notes().open(open.article().id(), open.article().text());
        } else {
            models.notes().close();
        }
        models.search().rows().redraw();
        article.set(now);
        visit();
    }

    private void corrected(CorrectedLedger ledger) {
        Models.learn(models.search(), ledger.ledger());
        models.reader().relight();
        models.search().ask(present(models.search().question().get()));
    }

    /** The same question about the entries as they are now. */
    private Question present(Question question) {
        List<Refinement> refinements = question.refinements().stream()
                .flatMap(each -> present(each).stream())
                .distinct()
                .toList();
        return new Question(question.query(), refinements, question.chosenOrder());
    }

    private Optional<Refinement> present(Refinement refinement) {
        Optional<EntityType> type = refinement.kind().entityType();
        if (type.isEmpty()) {
            return Optional.of(refinement);
        }
        EntityLedger ledger = models.corrections().ledger().get().ledger();
        return models.corrections()
                .now(new EntityId(refinement.id()))
                .map(id -> new Refinement(
                        FacetKind.of(ledger.get(id).map(Entity::type).orElse(type.get())),
                        id.value(),
                        refinement.sense()));
    }

    private void noted(List<PlacedNote> entries) {
        models.reader()
                .mark(entries.stream()
                        .filter(entry -> entry.place().isPresent())
                        .map(entry -> new NoteMark(
                                entry.note().id(),
                                entry.place().get(),
                                entry.note().colour()))
                        .toList());
        List<NoteId> now = entries.stream().map(entry -> entry.note().id()).toList();
        if (!now.equals(listed)) {
            listed = now;
            models.search().rows().redraw();
        }
    }

    private void visit() {
        if (!travelling) {
            history.visit(new History.Stop(models.search().question().get(), article.get()));
        }
    }
}
