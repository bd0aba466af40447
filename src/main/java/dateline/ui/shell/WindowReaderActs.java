package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.entity.Mention;
import dateline.note.NoteId;
import dateline.search.FacetKind;
import dateline.search.Refinement;
import dateline.search.TopicReason;
import dateline.ui.article.ReaderActs;
import dateline.ui.article.Reading;
import dateline.ui.entity.EntityCard;
import dateline.ui.search.Question;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Does what the reader asks for. */
final class WindowReaderActs implements ReaderActs {
    private final Models models;
    private final Course course;
    private final Panes.Acts acts;
    private final Words words;

    WindowReaderActs(Models models, Course course, Panes.Acts acts, Words words) {
        this.models = models;
        this.course = course;
        this.acts = acts;
        this.words = words;
    }

    @Override
    public void open(ArticleId id) {
        course.open(id);
    }

    @Override
    public void cite() {
        acts.cite();
    }

    @Override
    public Node card(Mention mention) {
        return new EntityCard(
                mention,
                models.corrections().ledger().get().ledger().get(mention.entity()),
                here(mention),
                words,
                new OnCard(mention));
    }

    @Override
    public void narrow(TopicReason topic) {
        var refinement = new Refinement(FacetKind.TOPIC, topic.id(), Refinement.Sense.INCLUDE);
        Panes.include(models, refinement, topic.label());
    }

    @Override
    public void correct() {
        acts.correctName();
    }

    @Override
    public void nameWords() {
        acts.nameWords();
    }

    @Override
    public void searchFor(Mention mention) {
        models.search().name(FacetKind.of(mention.type()), mention.entity().value(), mention.label());
        models.search().ask(new Question("", List.of(refinement(mention)), Optional.empty()));
    }

    @Override
    public void note() {
        acts.addNote();
    }

    @Override
    public void show(NoteId note) {
        models.notes().turnTo(note);
    }

    private int here(Mention mention) {
        return models.reader().reading().get() instanceof Reading.Open(var open)
                ? (int) open.mentions().stream()
                        .filter(each -> each.entity().equals(mention.entity()))
                        .count()
                : 0;
    }

    private static Refinement refinement(Mention mention) {
        return new Refinement(FacetKind.of(mention.type()), mention.entity().value(), Refinement.Sense.INCLUDE);
    }

    /** What is done with the name on a card. */
    private final class OnCard implements EntityCard.Acts {
        private final Mention mention;

        private OnCard(Mention mention) {
            this.mention = mention;
        }

        @Override
        public void search() {
            searchFor(mention);
        }

        @Override
        public void include() {
            Panes.include(models, refinement(mention), mention.label());
        }

        @Override
        public void companions() {
            acts.companions(mention.entity(), mention.label());
        }

        @Override
        public void correct() {
            acts.names().correct(mention);
        }

        @Override
        public void confirm() {
            acts.names().confirm(mention);
        }

        @Override
        public void make() {
            acts.names().make(mention);
        }

        @Override
        public void reject() {
            acts.names().rejectHere(mention);
        }
    }
}
