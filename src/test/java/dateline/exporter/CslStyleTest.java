package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

final class CslStyleTest {
    private static final CitedArticle ARTICLE = new CitedArticle(
            new ArticleId("https://a.test/1"),
            Optional.of("Doubts on Futenma"),
            Optional.of("Japan Times"),
            Optional.of("Tokyo"),
            Optional.of(LocalDate.of(2010, 2, 4)),
            Optional.of("By Jun Ito and Ann Lee"),
            Optional.of("en"),
            List.of());

    @Example
    void chicagoApaAndMlaAreSetAsTheirHandbooksHaveThem() throws ExportFault {
        assertThat(CslStyle.named("chicago").cite(ARTICLE).words())
                .isEqualTo(
                        "Ito, Jun, and Ann Lee. “Doubts on Futenma.” Japan Times. February 4, 2010. https://a.test/1.");
        assertThat(CslStyle.named("apa").cite(ARTICLE).words())
                .isEqualTo("Ito, J., & Lee, A. (2010, February 4). Doubts on Futenma. Japan Times. https://a.test/1");
        assertThat(CslStyle.named("mla").cite(ARTICLE).words())
                .isEqualTo("Ito, Jun, and Ann Lee. “Doubts on Futenma.” Japan Times, 4 Feb. 2010, https://a.test/1.");
    }

    @Example
    void theNameOfTheNewspaperStandsInItalics() throws ExportFault {
        assertThat(CslStyle.named("apa").cite(ARTICLE).runs()).contains(new CitedWords.Run("Japan Times", true));
    }

    @Example
    void oneStyleCitesManyArticlesEachAlone() throws ExportFault {
        CslStyle style = CslStyle.named("apa");
        String first = style.cite(ARTICLE).words();
        style.cite(CitedArticle.gone(new ArticleId("urn:t:other")));
        assertThat(style.cite(ARTICLE).words()).isEqualTo(first);
    }

    @Example
    void whatAnArticleLacksIsLeftOut() throws ExportFault {
        assertThat(CslStyle.named("apa")
                        .cite(CitedArticle.gone(new ArticleId("urn:t:x")))
                        .words())
                .contains("urn:t:x", "n.d.");
    }

    @Example
    void aStyleThatIsNotThereIsRefusedInOneSentence() throws IOException {
        assertThatThrownBy(() -> CslStyle.named("no-such-style"))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("no citation style no-such-style");
        Path broken = Files.writeString(Files.createTempFile("style", ".csl"), "<style");
        assertThatThrownBy(() -> CslStyle.named(broken.toString()))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("cannot be read");
        Files.delete(broken);
    }
}
