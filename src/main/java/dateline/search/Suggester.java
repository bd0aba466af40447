package dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests how to go on with a query, over one state of the index and its names. May be used from several threads. */
final class Suggester {
    /** Of what is neither a name nor a headline, so many are offered beside those. */
    private static final int MOST_PAST = 2;

    private static final int MOST_KEYWORDS = 2;
    private static final Set<FacetKind> NAMED = EnumSet.complementOf(EnumSet.of(FacetKind.YEAR));

    private final Snapshot snapshot;
    private volatile @Nullable NameTable names;

    Suggester(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** {@return the suggestions, the best first} */
    List<Suggestion> suggest(SuggestionRequest request) throws IOException {
        List<Suggestion> past = PastFinder.find(
                request, request.typed().isBlank() ? request.limit() : Math.min(MOST_PAST, request.limit()));
        Fragment fragment = Fragment.at(request.typed(), request.caret());
        if (fragment.words().isEmpty()) {
            return past;
        }
        List<Candidate> keywords = keywords(fragment, request.limit() - past.size());
        List<Candidate> found = new ArrayList<>(names(fragment, request.limit()));
        found.addAll(headlines(fragment, request.limit()));
        found.sort(Candidate.BEST_FIRST);
        int room = request.limit() - past.size() - keywords.size();
        return Stream.of(past.stream(), offered(mixed(found, room)), offered(keywords))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Suggestion> offered(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::suggestion);
    }

    private static List<Candidate> keywords(Fragment fragment, int room) {
        if (fragment.frame().field().isPresent() || !fragment.frame().divisible()) {
            return List.of();
        }
        List<Candidate> keywords = KeywordFinder.find(fragment);
        return keywords.subList(0, Math.min(keywords.size(), Math.min(MOST_KEYWORDS, room)));
    }

    /** The best, but not all of one kind while there are others. */
    private static List<Candidate> mixed(List<Candidate> bestFirst, int room) {
        int share = Math.max(2, (room + 1) / 2);
        Map<Suggestion.Kind, Integer> taken = new EnumMap<>(Suggestion.Kind.class);
        List<Candidate> first = new ArrayList<>();
        List<Candidate> rest = new ArrayList<>();
        for (Candidate each : bestFirst) {
            boolean fits = first.size() < room && taken.merge(each.kind(), 1, Integer::sum) <= share;
            (fits ? first : rest).add(each);
        }
        first.addAll(rest.subList(0, Math.min(rest.size(), room - first.size())));
        first.sort(Candidate.BEST_FIRST);
        return first;
    }

    private List<Candidate> names(Fragment fragment, int limit) throws IOException {
        Set<FacetKind> kinds = fragment.frame().field().map(Suggester::kinds).orElse(NAMED);
        List<Candidate> candidates = new ArrayList<>();
        for (NameTable.Match match : table().find(fragment.words(), kinds, limit)) {
            FacetCount name = match.name();
            int words = match.likeness().words();
            if (fragment.canReplace(words)) {
                candidates.add(new Candidate(
                        Suggestion.Kind.valueOf(name.kind().name()),
                        name.label(),
                        name.count(),
                        match.likeness(),
                        () -> fragment.replacing(words, written(name))));
            }
        }
        return candidates;
    }

    private static Set<FacetKind> kinds(String field) {
        Set<FacetKind> kinds = EnumSet.noneOf(FacetKind.class);
        NAMED.stream()
                .filter(kind -> kind.word().equals(field.replace("organiz", "organis")))
                .forEach(kinds::add);
        return kinds;
    }

    private List<Candidate> headlines(Fragment fragment, int limit) throws IOException {
        Optional<String> field = fragment.frame().field();
        if (limit == 0 || !field.orElse("headline").equals("headline")) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (var match : new HeadlineFinder(snapshot.reader()).find(fragment.words(), limit)) {
            int words = match.likeness().words();
            if (fragment.canReplace(words)) {
                candidates.add(new Candidate(
                        Suggestion.Kind.HEADLINE,
                        match.headline(),
                        match.articles(),
                        match.likeness(),
                        () -> fragment.replacing(words, "headline:" + quoted(match.headline()))));
            }
        }
        return candidates;
    }

    /** A name as the query language has it: by its label where that means just this one, else by its id. */
    private String written(FacetCount name) {
        boolean plain = switch (name.kind()) {
            case SOURCE -> true;
            case TOPIC ->
                snapshot.lens().vocabulary().topics(unquoted(name.label())).size() == 1;
            default ->
                snapshot.lens().entities(name.kind(), unquoted(name.label())).size() == 1;
        };
        return name.kind().word() + ":" + (plain ? quoted(name.label()) : name.id());
    }

    private static String quoted(String label) {
        String words = unquoted(label);
        return words.matches("[\\p{L}\\p{N}]+") ? words : '"' + words + '"';
    }

    private static String unquoted(String label) {
        return label.replaceAll("[\"“”„‟«»＂]", " ").replaceAll("\\s+", " ").strip();
    }

    private NameTable table() throws IOException {
        NameTable known = names;
        if (known == null) {
            known = new NameTable(snapshot.everyName(), snapshot.lens());
            names = known;
        }
        return known;
    }
}
