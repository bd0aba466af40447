package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.entity.Mention;
import dateline.entity.Occurrence;
import dateline.search.FacetCount;
import dateline.ui.article.Reading;
import dateline.ui.entity.CorrectionSentence;
import dateline.ui.entity.Steps;
import dateline.ui.entity.Subject;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.BiFunction;

/** Puts names right: what is done at once is done here, for all else the editor is opened. */
final class NameActs {
    private final Models models;
    private final Toast toast;
    private final Words words;

    NameActs(Models models, Toast toast, Words words) {
        this.models = models;
        this.toast = toast;
        this.words = words;
    }

    /** Opens the editor on a name; what only its form gave away becomes an entry at once. */
    void correct(Mention mention) {
        if (mention.method() == Mention.Method.PATTERN) {
            make(mention);
        } else {
            subject(mention).ifPresent(models.editor()::open);
        }
    }

    /** Opens the editor on a name of the sidebar. */
    void correct(FacetCount value) {
        value.kind()
                .entityType()
                .ifPresent(type -> models.editor()
                        .open(new Subject.Name(new EntityId(value.id()), type, value.label(), Optional.empty())));
    }

    /** Opens the editor on words, to say whom they name. */
    void name(String selected) {
        models.editor().open(new Subject.Selected(selected.strip().replaceAll("\\s+", " ")));
    }

    /** Makes an entry of what only its form gave away. */
    void make(Mention mention) {
        make(Steps.create(models.corrections().ledger().get(), mention.type(), mention.label()));
    }

    /** Says that a guess is right: its words are a spelling of the entry from now on, in every article. */
    void confirm(Mention mention) {
        place(mention)
                .ifPresent(place ->
                        make(Steps.addSpelling(mention.entity(), place.surface().replaceAll("\\s+", " "))));
    }

    /** Says that a place does not name what it was taken for. */
    void rejectHere(Mention mention) {
        reject(mention, Correction.RejectMention::new);
    }

    /** Says that words name what they were taken for nowhere. */
    void rejectEverywhere(Mention mention) {
        reject(mention, (who, place) -> new Correction.RejectSpelling(who, place.surface()));
    }

    /** What a correction did, in a sentence. */
    String sentence(CorrectionEntry entry) {
        return new CorrectionSentence(
                        models.corrections().ledger().get().ledger(),
                        models.corrections().entries().get(),
                        words)
                .of(entry.correction());
    }

    private void reject(Mention mention, BiFunction<EntityId, Occurrence, Correction> rejection) {
        place(mention).ifPresent(place -> make(rejection.apply(mention.entity(), place)));
    }

    private void make(Correction correction) {
        models.corrections().make(correction, "", refused -> refused.ifPresent(toast::say));
    }

    private Optional<Subject> subject(Mention mention) {
        return place(mention)
                .map(place -> new Subject.Name(mention.entity(), mention.type(), mention.label(), Optional.of(place)));
    }

    private Optional<Occurrence> place(Mention mention) {
        if (models.reader().reading().get() instanceof Reading.Open(var open)) {
            ArticleId article = open.article().id();
            return Optional.of(Occurrence.at(article, open.article().text().plain(), mention.span()));
        }
        return Optional.empty();
    }
}
