package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ArticleId;
import dateline.ui.search.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final Optional<ArticleId> ARTICLE = Optional.of(new ArticleId("urn:test:a"));

    private final History history = new History();

    @Test
    void backAndForwardLeadToTheSamePlaces() {
        var searched = stop("treaty", Optional.empty());
        var read = stop("treaty", ARTICLE);
        history.visit(searched);
        history.visit(read);
        assertThat(history.go(-1)).contains(searched);
        assertThat(history.go(1)).contains(read);
        assertThat(history.canGo(1)).isFalse();
    }

    @Test
    void whatWasTypedLetterByLetterIsOneStop() {
        history.visit(stop("t", Optional.empty()));
        history.visit(stop("tr", Optional.empty()));
        history.visit(stop("tre", Optional.empty()));
        assertThat(history.go(-1)).contains(stop("", Optional.empty()));
        assertThat(history.canGo(-1)).isFalse();
        assertThat(history.go(1)).contains(stop("tre", Optional.empty()));
    }

    @Test
    void aNewWayForgetsTheOldWayForward() {
        history.visit(stop("treaty", ARTICLE));
        history.go(-1);
        history.visit(stop("base", ARTICLE));
        assertThat(history.canGo(1)).isFalse();
    }

    @Test
    void beforeTheFirstThereIsNothing() {
        assertThat(history.go(-1)).isEmpty();
    }

    private static History.Stop stop(String query, Optional<ArticleId> article) {
        return new History.Stop(Question.ALL.asking(query), article);
    }
}
