package dateline.search;

import dateline.entity.EntityId;
import dateline.topic.Topic;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** Tells what a part of a query stands for besides what was typed, and how that is undone and done again. */
final class Expanding {
    private static final int MOST_NAMES = 8;

    private final IndexSearcher searcher;
    private final MentionLens lens;

    Expanding(IndexSearcher searcher, MentionLens lens) {
        this.searcher = searcher;
        this.lens = lens;
    }

    /** {@return what a part stands for} */
    Part.Expansion of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Words words -> words(words);
            case Clause.Named named when named.kind().entityType().isPresent() -> entity(named);
            case Clause.Named named
            when named.kind() == FacetKind.TOPIC ->
                to(lens.vocabulary().topics(named.value()).stream().map(Topic::label));
            case Clause.Pattern pattern -> to(words(lens.patterns().of(pattern)));
            case Clause.Fuzzy fuzzy -> to(words(lens.patterns().of(fuzzy)));
            default -> Part.Expansion.NONE;
        };
    }

    private static Part.Expansion to(Stream<String> names) {
        return new Part.Expansion(names.limit(MOST_NAMES).toList(), Optional.empty(), Optional.empty());
    }

    private static Stream<String> words(WordPatterns.Meant meant) {
        return meant.words().keySet().stream();
    }

    private Part.Expansion words(Clause.Words words) throws IOException {
        if (words.isPlain()) {
            List<String> others = lens.vocabulary().inOtherScripts(words.text());
            return others.isEmpty()
                    ? Part.Expansion.NONE
                    : new Part.Expansion(others, Optional.of("=" + words.text()), Optional.empty());
        }
        boolean exact = words.match() == Clause.Match.EXACT && words.part() == Clause.Part.TEXT;
        return exact ? new Part.Expansion(List.of(), Optional.empty(), anew(words)) : Part.Expansion.NONE;
    }

    /** Quotation marks stand for a name behind a field; a bare word for one that is known by itself. */
    private Optional<String> anew(Clause.Words exact) throws IOException {
        if (exact.style() == Clause.Style.WORD) {
            return lens.vocabulary().inOtherScripts(exact.text()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(exact.text());
        }
        Optional<FacetKind> likeliest = Optional.empty();
        int most = -1;
        for (FacetKind kind : FacetKind.values()) {
            List<EntityId> named = kind.entityType().isPresent() ? lens.entities(kind, exact.text()) : List.of();
            int articles = named.isEmpty() ? -1 : searcher.count(lens.mentions(named));
            if (articles > most) {
                most = articles;
                likeliest = Optional.of(kind);
            }
        }
        return likeliest.map(kind -> QueryWriter.write(new Clause.Named(kind, exact.text())));
    }

    private Part.Expansion entity(Clause.Named named) {
        List<EntityId> entities = lens.entities(named.kind(), named.value());
        if (entities.isEmpty()) {
            return Part.Expansion.NONE;
        }
        String label = lens.label(entities.getFirst());
        boolean isOne = entities.size() == 1;
        Stream<String> names = isOne
                ? spellings(named.kind(), entities.getFirst(), label)
                : entities.stream().map(lens::label).sorted(Comparator.naturalOrder());
        boolean isId = named.value().equals(entities.getFirst().value());
        String typed = isId ? label : named.value();
        return new Part.Expansion(
                names.limit(MOST_NAMES).toList(), Optional.of("\"=" + typed + "\""), Optional.empty());
    }

    private Stream<String> spellings(FacetKind kind, EntityId id, String label) {
        return lens.vocabulary().spellings(new FacetCount(kind, id.value(), label, 0)).stream();
    }
}
