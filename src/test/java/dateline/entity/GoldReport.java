package dateline.entity;

import dateline.entity.GoldPassage.Half;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The figures of an evaluation as tables, and the errors that come most often. */
final class GoldReport {
    private static final int WORST = 10;

    private final Map<Half, GoldEvaluation> halves = new EnumMap<>(Half.class);

    GoldReport(Map<Half, GoldEvaluation> halves) {
        this.halves.putAll(halves);
    }

    /** Writes the figures into one file, the held half's errors into another, so that the one is read without the other. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String errors = shown(Half.TUNE)
                + shown(Half.SECOND)
                + shown(Half.THIRD)
                + shown(Half.FOURTH)
                + shown(Half.FIFTH)
                + shown(Half.SIXTH)
                + shown(Half.SEVENTH);
        Files.writeString(folder.resolve("report.md"), figures() + errors);
        Files.writeString(folder.resolve("held-errors.md"), "# Errors, held\n\n" + errors(Half.HELD));
    }

    private String shown(Half half) {
        return "\n## Errors, %s\n\n%s".formatted(half.name().toLowerCase(Locale.ROOT), errors(half));
    }

    /** {@return the tables of all parts} */
    String figures() {
        var report = new StringBuilder("# The finder against the gold standard\n");
        halves.forEach((half, evaluation) -> append(report, half.name().toLowerCase(Locale.ROOT), evaluation));
        append(report, "held and eighth", unread());
        return report.toString();
    }

    /** {@return of all from which no rule was made} */
    GoldEvaluation unread() {
        return Objects.requireNonNull(halves.get(Half.HELD)).plus(Objects.requireNonNull(halves.get(Half.EIGHTH)));
    }

    private static void append(StringBuilder report, String part, GoldEvaluation evaluation) {
        report.append("\n## ").append(part).append("\n\n");
        report.append("| | marked | lit | precision | recall | F1 | linking |\n|---|---|---|---|---|---|---|\n");
        for (EntityType type : EntityType.values()) {
            report.append(row(type.word(), evaluation.of(type)));
        }
        report.append(row("all", evaluation.all()));
        report.append("\n| method | lit | precision | linking |\n|---|---|---|---|\n");
        for (Mention.Method method : Mention.Method.values()) {
            GoldCount count = evaluation.of(method);
            report.append("| %s | %d | %.3f | %.3f |%n"
                    .formatted(method.word(), count.lit(), count.precision(), count.linking()));
        }
    }

    private static String row(String name, GoldCount count) {
        return "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f |%n"
                .formatted(
                        name,
                        count.marked(),
                        count.lit(),
                        count.precision(),
                        count.recall(),
                        count.f1(),
                        count.linking());
    }

    /** {@return a line for each part} */
    String summary() {
        return halves.entrySet().stream()
                .map(half -> "%s: people F1 %.3f, bases %.3f, agreements %.3f, all %.3f, linking %.3f"
                        .formatted(
                                half.getKey().name().toLowerCase(Locale.ROOT),
                                half.getValue().of(EntityType.PERSON).f1(),
                                half.getValue().of(EntityType.BASE).f1(),
                                half.getValue().of(EntityType.AGREEMENT).f1(),
                                half.getValue().all().f1(),
                                half.getValue().all().linking()))
                .collect(Collectors.joining("\n"));
    }

    private String errors(Half half) {
        List<GoldError> errors = halves.get(half).errors();
        Map<String, Long> often =
                errors.stream().collect(Collectors.groupingBy(GoldReport::alike, Collectors.counting()));
        String worst = often.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(WORST)
                .map(error -> "- %d × %s%n".formatted(error.getValue(), error.getKey()))
                .collect(Collectors.joining());
        String all = errors.stream()
                .map(error -> "- %s: %s%n".formatted(error.passage(), alike(error)))
                .collect(Collectors.joining());
        return worst + "\nAll of them:\n\n" + all;
    }

    private static String alike(GoldError error) {
        return "%s *%s* %s (%s)"
                .formatted(error.type().word(), error.words(), error.kind().words(), error.said());
    }
}
