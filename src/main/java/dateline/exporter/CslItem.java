package dateline.exporter;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An article as an item of CSL JSON (Citation Style Language 1.0.2), as Zotero, pandoc and citeproc take it. */
final class CslItem {
    private CslItem() {}

    /** {@return an article as an item} */
    static ObjectNode of(String key, CitedArticle article) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", key);
        item.put("type", "article-newspaper");
        item.put("title", article.title());
        article.source().ifPresent(source -> item.put("container-title", source));
        article.located().ifPresent(place -> item.put("publisher-place", place));
        if (!article.authors().isEmpty()) {
            var authors = item.putArray("author");
            article.authors().forEach(author -> authors.add(name(author)));
        }
        article.published()
                .ifPresent(day -> item.putObject("issued")
                        .putArray("date-parts")
                        .addArray()
                        .add(day.getYear())
                        .add(day.getMonthValue())
                        .add(day.getDayOfMonth()));
        item.put("URL", PercentCode.encode(article.id().value()));
        article.language().ifPresent(language -> item.put("language", language));
        return item;
    }

    /** {@return the same with the notes on it} */
    static ObjectNode of(String key, CitedArticle article, List<NoteEntry> notes) {
        ObjectNode item = of(key, article);
        if (!References.tags(notes).isEmpty()) {
            item.put("keyword", String.join(", ", References.tags(notes)));
        }
        return item.put("annote", notes.stream().map(PlainNote::of).collect(Collectors.joining("\n\n")));
    }

    private static ObjectNode name(Author author) {
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        author.given().ifPresent(given -> name.put("given", given));
        return name.put(author.given().isPresent() ? "family" : "literal", author.name());
    }
}
