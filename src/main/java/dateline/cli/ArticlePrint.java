package dateline.cli;

import dateline.archive.Article;
import dateline.archive.ArticleId;
import dateline.archive.Block;
import dateline.archive.Published;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.workspace.OpenArticle;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article as a person likes to read it in a terminal. */
final class ArticlePrint {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final Console console;

    ArticlePrint(Console console) {
        this.console = console;
    }

    void print(OpenArticle open) {
        PrintWriter out = console.out();
        Article article = open.article();
        out.println(console.bold(folded(article.headline())));
        String line = Stream.of(article.located(), article.published().map(ArticlePrint::date), article.source())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        out.println(console.dim(folded(line)));
        printBlocks(Block.Kind.BYLINE, article);
        printBlocks(Block.Kind.STANDFIRST, article);
        printBlocks(Block.Kind.PARAGRAPH, article);
        printNames(open.mentions());
        article.editorsNote().ifPresent(note -> out.println("Editor's note: " + folded(note)));
        if (!article.related().isEmpty()) {
            out.println("Related: " + joined(article.related().stream().map(ArticleId::value)));
        }
        article.rights().ifPresent(rights -> out.println("Rights: " + folded(rights)));
        out.println("Id: " + folded(article.id().value()));
        out.flush();
    }

    private void printBlocks(Block.Kind kind, Article article) {
        for (String words : article.text().wordsOf(kind)) {
            console.out().println();
            console.out().println(folded(words));
        }
    }

    private void printNames(List<Mention> mentions) {
        console.out().println();
        for (EntityType type : EntityType.values()) {
            List<String> names = mentions.stream()
                    .filter(mention -> mention.type() == type)
                    .map(Mention::label)
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                String word = type.word();
                String head = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
                console.out().println(folded(head + ": " + joined(names.stream())));
            }
        }
    }

    private static String joined(Stream<String> words) {
        return words.map(Plain::line).collect(Collectors.joining(", "));
    }

    private static String date(Published published) {
        return published.moment().map(MOMENT::format).orElse(published.day().toString());
    }

    private String folded(String words) {
        return console.outTo() == Console.Target.TERMINAL ? Plain.folded(Plain.line(words)) : Plain.line(words);
    }
}
