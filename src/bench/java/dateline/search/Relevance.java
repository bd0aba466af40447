package dateline.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how well questions are ranked, over a collection with judgments, beside a bare Lucene index of the same texts.
 * The argument is a folder with {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}.
 */
public final class Relevance {
    private static final int FIRST = 10;

    private Relevance() {}

    /** Answers a question by the ids of articles, best first. */
    interface Ranking {
        List<String> answer(String question) throws Exception;
    }

    /** Measures, and prints. */
    public static void main(String[] arguments) throws Exception {
        var collection = JudgedCollection.read(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory("relevance");
        try (var archive = JudgedArchive.of(collection, folder);
                var bare = new BareIndex(collection)) {
            print("dateline", collection, archive);
            print("bare", collection, bare);
        } finally {
            try (Stream<Path> made = Files.walk(folder)) {
                for (Path each : made.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void print(String name, JudgedCollection collection, Ranking ranking) throws Exception {
        double gain = 0;
        double precision = 0;
        int unanswered = 0;
        for (var each : collection.judgments().entrySet()) {
            List<String> answer = ranking.answer(collection.questions().get(each.getKey()));
            gain += gain(answer, each.getValue());
            precision += precision(answer, each.getValue());
            if (answer.isEmpty()) {
                unanswered++;
                System.out.printf(
                        "%-9s has no answer to: %s%n",
                        name, collection.questions().get(each.getKey()));
            }
        }
        int questions = collection.judgments().size();
        System.out.printf(
                "%-9s nDCG@10 %.3f  MAP %.3f  %d questions, %d without an answer%n",
                name, gain / questions, precision / questions, questions, unanswered);
    }

    /** The gain of the first articles, each worth 2^grade - 1, of what is possible. */
    private static double gain(List<String> answer, Map<String, Integer> grades) {
        double got = 0;
        for (int i = 0; i < Math.min(FIRST, answer.size()); i++) {
            got += worth(grades.getOrDefault(answer.get(i), 0), i);
        }
        double possible = 0;
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i < Math.min(FIRST, best.size()); i++) {
            possible += worth(best.get(i), i);
        }
        return got / possible;
    }

    private static double worth(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
    }

    /** The mean of the precision at each relevant article. */
    private static double precision(List<String> answer, Map<String, Integer> grades) {
        int relevant = 0;
        double sum = 0;
        for (int i = 0; i < answer.size(); i++) {
            if (grades.containsKey(answer.get(i))) {
                relevant++;
                sum += (double) relevant / (i + 1);
            }
        }
        return sum / grades.size();
    }
}
