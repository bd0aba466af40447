package dateline.dossier;

import dateline.archive.ArticleId;
import dateline.job.Progress;
import dateline.search.LuceneIndex;
import dateline.search.Order;
import dateline.search.SearchRequest;
import dateline.store.RecordedResults;
import dateline.store.SavedSearches;
import dateline.workspace.Workspace;
import dateline.workspace.WorkspaceFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks searches of an archive in every order, records what they find, and compares it with what was recorded before. */
final class Recording {
    private static final String SOFTWARE = "Dateline "
            + Optional.ofNullable(Recording.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");

    private final Workspace workspace;
    private final Progress progress;

    /** Makes one of an archive whose index is in step and settled. */
    Recording(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    /** {@return what makes records here, for people} */
    static String software() {
        return SOFTWARE;
    }

    /** {@return what asks for all that a query finds} */
    static SearchRequest request(String query, Order order) {
        return new SearchRequest(query, List.of(), order, 0, Integer.MAX_VALUE, List.of());
    }

    /** {@return what is found by no word at all, by saved searches, and by other queries} */
    RecordedResults record(SavedSearches saved, List<String> queries) throws DossierFault {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        asked.put("", Optional.empty());
        saved.searches().forEach(search -> asked.putIfAbsent(search.query(), Optional.of(search.name())));
        queries.forEach(query -> asked.putIfAbsent(query, Optional.empty()));
        List<RecordedResults.Answer> answers = new ArrayList<>();
        int total = asked.size() * Order.values().length;
        for (var each : asked.entrySet()) {
            for (Order order : Order.values()) {
                answers.add(answer(each.getValue(), each.getKey(), order));
                progress.report(answers.size(), total);
            }
        }
        return new RecordedResults(SOFTWARE, LuceneIndex.VERSION, answers);
    }

    /** {@return how what is found now differs from what was recorded} */
    List<OrderDifference> differences(RecordedResults recorded) throws DossierFault {
        List<OrderDifference> differences = new ArrayList<>();
        int asked = 0;
        for (RecordedResults.Answer then : recorded.answers()) {
            Optional<Order> order = order(then.order());
            if (order.isPresent()) {
                OrderDifference.between(then, answer(then.name(), then.query(), order.get()))
                        .ifPresent(differences::add);
            }
            progress.report(++asked, recorded.answers().size());
        }
        return differences;
    }

    private RecordedResults.Answer answer(Optional<String> name, String query, Order order) throws DossierFault {
        if (progress.isCancelled()) {
            throw DossierFault.cancelled();
        }
        try {
            List<ArticleId> found = workspace.found(request(query, order), progress);
            return RecordedResults.Answer.of(name, query, word(order), found);
        } catch (WorkspaceFault fault) {
            throw DossierFault.of(fault);
        }
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<Order> order(String word) {
        return Arrays.stream(Order.values())
                .filter(order -> word(order).equals(word))
                .findFirst();
    }
}
