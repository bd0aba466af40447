package dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.entity.EntityId;
import dateline.note.NoteSubject;
import dateline.ui.job.SameThreadRunner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is offered to link a note to, and in what order. */
final class LinkOffersTest {
    private static final List<NoteSubject> SUBJECTS =
            List.of(new NoteSubject.OnArticle(new ArticleId("urn:a"), Optional.empty()));

    private final LinkOffers offers = new LinkOffers(new FewLinks(), new SameThreadRunner());

    private void ask(String typed, EntityId... linked) {
        offers.ask(typed, SUBJECTS, List.of(linked));
    }

    private List<LinkName> names() {
        return offers.offering().offered().get().items();
    }

    private Optional<LinkName> chosen() {
        return offers.offering().offered().get().chosen();
    }

    @Test
    void beforeALetterTheNamesOfThePassageAreOfferedAndNoneIsChosen() {
        ask("");
        assertThat(names()).containsExactly(FewLinks.FUTENMA);
        assertThat(chosen()).isEmpty();
    }

    @Test
    void whatIsTypedFindsNamesThoseOfThePassageFirst() {
        ask("fu");
        assertThat(names()).containsExactly(FewLinks.FUTENMA, FewLinks.FUJI, FewLinks.FUKUDA);
        assertThat(chosen()).contains(FewLinks.FUTENMA);
        ask("fuj");
        assertThat(names()).containsExactly(FewLinks.FUJI);
    }

    @Test
    void whatIsLinkedAlreadyIsNotOffered() {
        ask("fu", FewLinks.FUTENMA.id());
        assertThat(names()).containsExactly(FewLinks.FUJI, FewLinks.FUKUDA);
    }

    @Test
    void theChoiceGoesRoundThroughNone() {
        ask("");
        offers.offering().step(1);
        assertThat(chosen()).contains(FewLinks.FUTENMA);
        offers.offering().step(1);
        assertThat(chosen()).isEmpty();
        offers.offering().step(-1);
        assertThat(chosen()).contains(FewLinks.FUTENMA);
    }

    @Test
    void nothingFoundIsNothingChosen() {
        ask("x");
        assertThat(names()).isEmpty();
        assertThat(chosen()).isEmpty();
    }
}
