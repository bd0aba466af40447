package dateline.exporter;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One of the styles of the Citation Style Language. Each article is referred to as if it stood alone in a bibliography, so
 * that a reference does not depend on what else is written. Not to be used from two threads at once.
 */
public final class CslStyle implements CitationStyle {
    private static final Map<String, String> SHORT = Map.of(
            "chicago", "chicago-fullnote-bibliography",
            "mla", "modern-language-association");
    private static final String ITEM = "article";
    private static final String LANGUAGE = "en-US";

    private final Articles articles = new Articles();
    private final CSL csl;

    private CslStyle(String style) throws IOException {
        this.csl = new CSL(articles, style, LANGUAGE);
        csl.setOutputFormat("html");
        csl.setConvertLinks(false);
    }

    /**
     * {@return the style of a name}
     *
     * @param name {@code chicago}, {@code apa}, {@code mla}, the name of any other style of the CSL repository, or the path
     *     of a file with a style of one's own that ends with {@code .csl}
     * @throws ExportFault when there is none, or it is damaged
     */
    public static CslStyle named(String name) throws ExportFault {
        try {
            if (name.endsWith(".csl")) {
                return new CslStyle(Files.readString(Path.of(name)));
            }
            String style = SHORT.getOrDefault(name, name);
            if (!style.matches("[a-z0-9-]+") || !CSL.supportsStyle(style)) {
                throw new ExportFault(
                        ExportFault.Reason.STYLE,
                        "There is no citation style " + name
                                + "; chicago, apa and mla are three that there are, and a file of your own may be"
                                + " named.");
            }
            return new CslStyle(style);
        } catch (IOException | RuntimeException damaged) {
            throw new ExportFault(ExportFault.Reason.STYLE, "The citation style " + name + " cannot be read.", damaged);
        }
    }

    @Override
    public CitedWords cite(CitedArticle article) {
        articles.current = item(article);
        csl.reset();
        csl.registerCitationItems(ITEM);
        String[] entries = csl.makeBibliography().getEntries();
        String html = entries.length == 0 ? csl.makeCitation(ITEM).getFirst().getText() : entries[0];
        var runs = new ArrayList<CitedWords.Run>();
        collect(Jsoup.parseBodyFragment(html).body(), false, runs);
        CitedWords words = new CitedWords(trimmed(runs));
        return words.runs().isEmpty() ? OWN.cite(article) : words;
    }

    private static CSLItemData item(CitedArticle article) {
        var item = new CSLItemDataBuilder()
                .id(ITEM)
                .type(CSLType.ARTICLE_NEWSPAPER)
                .title(article.title())
                .URL(PercentCode.encode(article.id().value()));
        article.source().ifPresent(item::containerTitle);
        article.located().ifPresent(item::publisherPlace);
        article.language().ifPresent(item::language);
        article.published().ifPresent(day -> item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        CSLName[] authors = article.authors().stream().map(CslStyle::name).toArray(CSLName[]::new);
        if (authors.length > 0) {
            item.author(authors);
        }
        return item.build();
    }

    private static CSLName name(Author author) {
        return author.given()
                .map(given ->
                        new CSLNameBuilder().given(given).family(author.name()).build())
                .orElseGet(() -> new CSLNameBuilder().literal(author.name()).build());
    }

    /** Takes the words out of the markup; neighbours that stand alike become one. */
    private static void collect(Node node, boolean italic, List<CitedWords.Run> runs) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                add(text.getWholeText().replaceAll("\\s+", " "), italic, runs);
            } else if (child instanceof Element element) {
                boolean slanted =
                        element.attr("style").contains("italic") || element.nameIs("i") || element.nameIs("em");
                collect(element, italic || slanted, runs);
            }
        }
    }

    private static void add(String words, boolean italic, List<CitedWords.Run> runs) {
        if (!runs.isEmpty() && runs.getLast().italic() == italic) {
            String before = runs.removeLast().words();
            runs.add(new CitedWords.Run(before + words, italic));
        } else {
            runs.add(new CitedWords.Run(words, italic));
        }
    }

    private static List<CitedWords.Run> trimmed(List<CitedWords.Run> runs) {
        var trimmed = new ArrayList<CitedWords.Run>();
        for (int at = 0; at < runs.size(); at++) {
            String words = runs.get(at).words();
            words = at == 0 ? words.stripLeading() : words;
            words = at == runs.size() - 1 ? words.stripTrailing() : words;
            if (!words.isEmpty()) {
                trimmed.add(new CitedWords.Run(words, runs.get(at).italic()));
            }
        }
        return trimmed;
    }

    /** Hands over the one article that is cited now. */
    private static final class Articles implements ItemDataProvider {
        private CSLItemData current = new CSLItemDataBuilder().id(ITEM).build();

        @Override
        public CSLItemData retrieveItem(String id) {
            return current;
        }

        @Override
        public List<String> getIds() {
            return List.of(ITEM);
        }
    }
}
