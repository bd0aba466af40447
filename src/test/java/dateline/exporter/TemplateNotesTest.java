package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.exporter.TemplateNotes.Escape;
import dateline.job.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;

final class TemplateNotesTest {
    private static String written(String template, Escape escape) throws IOException, ExportFault {
        return Golden.text(TemplateNotes.of(template, escape, CitationStyle.OWN));
    }

    @Example
    void aTemplateSaysHowEachArticleAndNoteIsWritten() throws IOException, ExportFault {
        String text = written("""
            {{count}} notes
            {{#articles}}
            == {{title}}{{#source}} ({{source}}, {{published}}){{/source}}
            {{#notes}}
            {{#quotation}}“{{quotation}}” {{place}}{{/quotation}}{{^quotation}}{{place}}{{/quotation}} [{{#tags}} {{.}}{{/tags}} ]
            {{/notes}}
            {{/articles}}
            """, Escape.NONE);
        assertThat(text).isEqualTo("""
            7 notes
            == Doubts on Futenma (Japan Times, 2010-02-04)
            “普天間飛行場の移設” ¶ 1 [ 日本 base & town ]
            == Is it #1? *No* & “yes” (Japan Times, 2010-05-04)
            On the whole article [ ]
            ““met” in Tokyo.
            + Nobody” ¶ 1 [ ]
            “+ Nobody <came>” ¶ 2 [ b c_d ]
            == urn:t:gone
            On the whole article [ ]
            == Futenma
            On base/futenma [ ]
            == Search: Futenma NEAR/5 "air station"
            On the whole search [ todo ]
            """);
    }

    @Example
    void theExampleOfTheGuideIsATemplate() throws IOException, ExportFault {
        String guide = Files.readString(Path.of("docs/exports.md"));
        int from = guide.indexOf("```mustache\n") + "```mustache\n".length();
        String text = written(guide.substring(from, guide.indexOf("```", from)), Escape.NONE);
        assertThat(text).contains("Doubts on Futenma", "普天間飛行場の移設", "¶ 2", "urn:t:later");
    }

    @Example
    void signsAreEscapedWhereTheTextIsHtml() throws IOException, ExportFault {
        String template = "{{#articles}}{{#notes}}{{quotation}}{{/notes}}{{/articles}}";
        assertThat(written(template, Escape.HTML)).contains("+ Nobody &lt;came&gt;");
        assertThat(written(template, Escape.NONE)).contains("+ Nobody <came>");
    }

    @Example
    void aWrongTemplateIsRefusedInOneSentenceWithItsLine() {
        assertThatThrownBy(() -> written("a\n{{#articles}}\n{{healdine}}\n{{/articles}}", Escape.NONE))
                .isInstanceOf(ExportFault.class)
                .hasMessage("The template is wrong in line 3: there is no {{healdine}}.");
        assertThatThrownBy(() -> written("a\n{{#articles}}\n{{title}}\n", Escape.NONE))
                .isInstanceOf(ExportFault.class)
                .hasMessageContaining("articles")
                .hasMessageContaining("line");
        assertThatThrownBy(() -> written("a\n{{#articels}}\n{{/articels}}", Escape.NONE))
                .hasMessage("The template is wrong in line 2: there is no {{articels}}.");
        assertThatThrownBy(() -> written("{{>other}}", Escape.NONE)).hasMessageContaining("cannot hold another");
    }

    @Example
    void cancelledWorkEndsBetweenTwoNotes() throws ExportFault {
        var told = new AtomicLong();
        var stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                told.set(done);
            }

            @Override
            public boolean isCancelled() {
                return told.get() == 3;
            }
        };
        var format = TemplateNotes.of(
                "{{#articles}}{{#notes}}{{id}}{{/notes}}{{/articles}}", Escape.NONE, CitationStyle.OWN);
        assertThatThrownBy(() -> format.write(Golden.sheet(), new StringWriter(), stopped))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(told).hasValue(3);
    }
}
