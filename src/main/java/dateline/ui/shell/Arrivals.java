package dateline.ui.shell;

import dateline.archive.ArticleId;
import dateline.ui.article.Reading;
import java.util.Optional;

/** What is to be done when an article that was asked for is there; asking for another forgets it. */
final class Arrivals {
    private final Models models;
    private Optional<Arrival> awaited = Optional.empty();

    private record Arrival(ArticleId article, Runnable act) {}

    Arrivals(Models models) {
        this.models = models;
        models.reader().reading().subscribe(this::arrived);
    }

    /** Opens an article if it is not open, and then does something. */
    void whenOpen(ArticleId article, Runnable act) {
        awaited = Optional.of(new Arrival(article, act));
        Reading now = models.reader().reading().get();
        if (now.article().equals(Optional.of(article))) {
            arrived(now);
        } else {
            models.reader().open(article);
        }
    }

    private void arrived(Reading reading) {
        awaited.filter(each -> reading.article().equals(Optional.of(each.article())))
                .ifPresent(each -> {
                    awaited = Optional.empty();
                    each.act().run();
                });
    }
}
