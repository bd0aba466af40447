package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.CorrectedLedger;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.LedgerFault;
import dateline.entity.Mention;
import dateline.note.Note;
import dateline.note.NoteFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads each example of docs/formats.md, and holds files to the schemas beside it. */
class FormatsTest {
    private static final Pattern EXAMPLE = Pattern.compile("```jsonl? (\\S+)\\n(.*?)```", Pattern.DOTALL);
    private static final Set<String> OF_THE_DATA_FOLDER = Set.of(
            "notes.jsonl",
            "backups/notes-2026-11-25T10-00-00Z.jsonl",
            "corrections.jsonl",
            "reading.json",
            "searches.json",
            "history.json",
            "results.json",
            "settings.json");

    @TempDir
    Path folder;

    private final Map<String, String> examples = new LinkedHashMap<>();
    private Places places = new Places(Path.of("data"), Path.of("cache"));

    @BeforeEach
    void writeTheExamples() throws IOException {
        places = new Places(folder.resolve("data"), folder.resolve("cache"));
        var matcher = EXAMPLE.matcher(Files.readString(Path.of("docs/formats.md")));
        while (matcher.find()) {
            examples.put(matcher.group(1), matcher.group(2));
        }
        examples.forEach((name, content) -> {
            if (name.equals("settings.json")) {
                new Folder(places.data()).write(name, content);
            } else if (OF_THE_DATA_FOLDER.contains(name)) {
                new Folder(places.dataOf("my-archive")).write(name, content);
            } else {
                new Folder(folder.resolve("my-archive")).write(name, content);
            }
        });
    }

    private ArchiveFolder archive() throws StoreFault {
        return ArchiveFolder.open(folder.resolve("my-archive"));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/schema/" + name + ".schema.json")), InputFormat.JSON);
    }

    private static List<String> errors(String schema, String json) throws IOException {
        return schema(schema).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theArchiveOfTheExamplesHasNoProblem() throws StoreFault {
        assertThat(archive().problems()).isEmpty();
        assertThat(archive().archive().title()).isEqualTo("Bases and ballots");
        assertThat(archive().ledger().size()).isEqualTo(3);
        assertThat(archive().topics().topics()).hasSize(2);
    }

    @Test
    void theArticlesOfTheExamplesAreRead() throws StoreFault {
        var all = Gathered.all(archive());

        assertThat(all.problems).isEmpty();
        assertThat(all.articles)
                .extracting(article -> article.id().value().replace("urn:dateline:my-archive:", ""))
                .containsExactly("2010-01-24-nago-election", "1987-001", "2010-02-04-talks", "2010-02-05-more-talks");
        assertThat(all.articles.getFirst().related())
                .containsExactly(all.articles.get(2).id());
    }

    @Test
    void theResultsOfTheExampleAreReadAndWrittenAsTheyStand() throws StoreFault, IOException {
        Path file = places.dataOf("my-archive").resolve("results.json");
        RecordedResults results = RecordedResults.read(file);
        var article = new ArticleId("urn:dateline:my-archive:2010-01-24-nago-election");
        assertThat(results.answers())
                .containsExactly(RecordedResults.Answer.of(
                        Optional.of("The mayor"), "person:inamine OR \"mayor of Nago\"", "newest", List.of(article)));
        assertThat(new String(results.bytes(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }

    @Test
    void theNotesOfTheExampleAreReadAndStandWhereTheySay() throws StoreFault, NoteFault {
        try (var journal = NoteJournal.open(places.dataOf("my-archive"))) {
            assertThat(journal.warnings()).isEmpty();
            assertThat(journal.notes()).hasSize(1);
            Note note = journal.notes().getFirst();
            var text = Gathered.all(archive()).articles.getFirst().text();
            assertThat(note.tags()).containsExactly("Nago");
            var byline = "A. Writer\n".length();
            assertThat(note.anchor().orElseThrow().place(text))
                    .contains(note.anchor().orElseThrow().position().shifted(byline));
        }
    }

    @Test
    void theBackupOfTheExampleKeepsItsNote() throws StoreFault {
        var backups = new Backups(places.dataOf("my-archive"), Clock.systemUTC());

        assertThat(backups.ofNotes())
                .singleElement()
                .satisfies(backup -> assertThat(backups.notesIn(backup)).hasSize(1));
    }

    @Test
    void theCorrectionsOfTheExampleAreReadAndFit() throws StoreFault, LedgerFault {
        try (var journal = CorrectionJournal.open(places.dataOf("my-archive"), InstantSource.system())) {
            assertThat(journal.warnings()).isEmpty();
            assertThat(journal.entries()).hasSize(8);
            var corrected = CorrectedLedger.of(archive().ledger(), journal.entries());
            assertThat(corrected.passedOver()).isEmpty();
            var text = Gathered.all(archive()).articles.getFirst();
            var start = text.text().plain().indexOf("Susumu Inamine");
            var inamine = new EntityId("person/susumu-inamine");
            var mention = new Mention(
                    new TextSpan(start, start + 14), inamine, EntityType.PERSON, "shown", Mention.Method.LEDGER);
            assertThat(corrected.standing(Optional.of(text.id()), text.text().plain(), List.of(mention)))
                    .isEmpty();
        }
    }

    @Test
    void whatIsReadFromTheExamplesOfStateIsWrittenJustSo() throws StoreFault, IOException {
        var other = new Places(folder.resolve("other"), folder.resolve("cache"));

        Settings.load(places).content().save(other);
        ReadingState.load(places, "my-archive").content().save(other, "my-archive");
        SavedSearches.load(places, "my-archive").content().save(other, "my-archive");
        PastSearches.load(places, "my-archive").content().save(other, "my-archive");

        assertThat(Files.readString(other.data().resolve("settings.json"))).isEqualTo(examples.get("settings.json"));
        for (String name : List.of("reading.json", "searches.json", "history.json")) {
            assertThat(Files.readString(other.dataOf("my-archive").resolve(name)))
                    .isEqualTo(examples.get(name));
        }
    }

    @Test
    void theExamplesConformToTheirSchemas() throws IOException {
        for (String name : List.of("archive", "entities", "topics")) {
            assertThat(errors(name, examples.getOrDefault(name + ".json", ""))).isEmpty();
        }
        for (String line : examples.getOrDefault("notes.jsonl", "").lines().toList()) {
            assertThat(errors("note-entry", line)).isEmpty();
        }
        for (String line :
                examples.getOrDefault("corrections.jsonl", "").lines().toList()) {
            assertThat(errors("correction-entry", line)).isEmpty();
        }
    }

    @Test
    void theSchemaOfCorrectionsRefusesWhatIsWrong() throws IOException {
        List<String> lines =
                examples.getOrDefault("corrections.jsonl", "").lines().toList();
        Schema schema = schema("correction-entry");
        for (String line : lines) {
            assertThat(errors("correction-entry", line.replace("\"id\":\"urn:", "\"is\":\"urn:")))
                    .isNotEmpty();
        }
        Map<String, String> needed = Map.of(
                "create", "entity",
                "rename", "prefLabel",
                "addSpelling", "altLabel",
                "removeSpelling", "spelling",
                "changeType", "type",
                "split", "entity",
                "merge", "from",
                "rejectMention", "exact",
                "rejectSpelling", "by");
        needed.forEach((does, property) -> {
            String line = lines.stream()
                    .filter(each -> each.contains("\"does\":\"" + does + "\""))
                    .findFirst()
                    .orElseThrow();
            String without = line.replaceFirst("\"" + property + "\":", "\"other\":");
            assertThat(schema.validate(without, InputFormat.JSON)).as(does).isNotEmpty();
        });
    }

    @Test
    void whatTheJournalOfCorrectionsWritesConforms() throws LedgerFault, IOException {
        Path data = folder.resolve("written");
        try (var journal = CorrectionJournal.open(data, InstantSource.system())) {
            for (CorrectionEntry entry : CorrectionJournalTest.samples()) {
                journal.add(entry);
                journal.withdraw(entry.id());
            }
        }

        List<String> lines = Files.readAllLines(data.resolve("corrections.jsonl"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2 * CorrectionJournalTest.samples().size());
        for (String line : lines) {
            assertThat(errors("correction-entry", line)).isEmpty();
        }
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        String archive = examples.getOrDefault("archive.json", "");
        String entities = examples.getOrDefault("entities.json", "");
        String topics = examples.getOrDefault("topics.json", "");
        String note =
                examples.getOrDefault("notes.jsonl", "").lines().findFirst().orElse("");

        assertThat(errors("archive", archive.replace("\"my-archive\"", "\"../up\"")))
                .isNotEmpty();
        assertThat(errors("archive", archive.replace("\"archive\"", "\"ledger\"")))
                .isNotEmpty();
        assertThat(errors("entities", entities.replace("\"person\"", "\"ship\"")))
                .isNotEmpty();
        assertThat(errors("entities", entities.replace("\"1945\"", "\"1945-13\"")))
                .isNotEmpty();
        assertThat(errors("entities", entities.replace("\"Nago City\"", "\" \"")))
                .isNotEmpty();
        assertThat(errors("topics", topics.replace("prefLabel", "label"))).isNotEmpty();
        assertThat(errors("note-entry", note.replace("\"op\":\"put\"", "\"op\":\"take\"")))
                .isNotEmpty();
        assertThat(errors("note-entry", note.replace("\"source\"", "\"sauce\"")))
                .isNotEmpty();
        assertThat(errors("note-entry", note.replace("\"exact\":\"accept", "\"exactly\":\"accept")))
                .isNotEmpty();
    }

    @Test
    void whatTheJournalWritesConforms() throws NoteFault, IOException {
        Path data = folder.resolve("written");
        try (var journal = NoteJournal.open(data)) {
            NoteJournalTest.samples().forEach(note -> {
                try {
                    journal.put(note);
                    journal.remove(note.id());
                } catch (NoteFault fault) {
                    throw new AssertionError(fault);
                }
            });
        }

        List<String> lines = Files.readAllLines(data.resolve("notes.jsonl"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(NoteJournalTest.samples().size() * 2);
        for (String line : lines) {
            assertThat(errors("note-entry", line)).isEmpty();
        }
    }

    @Test
    void theSampleArchiveConforms() throws StoreFault, IOException {
        Path sample = Path.of("articles");
        assertThat(sample).isDirectory();

        for (String name : List.of("archive", "entities", "topics")) {
            assertThat(errors(name, Files.readString(sample.resolve(name + ".json"))))
                    .isEmpty();
        }
        var opened = ArchiveFolder.open(sample);
        var all = Gathered.all(opened);
        assertThat(opened.problems()).isEmpty();
        assertThat(all.problems).isEmpty();
        Set<ArticleId> ids = all.articles.stream().map(article -> article.id()).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(all.articles).isNotEmpty();
    }
}
