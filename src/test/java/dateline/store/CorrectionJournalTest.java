package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.Correction;
import dateline.entity.CorrectionEntry;
import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.LedgerFault;
import dateline.entity.Occurrence;
import dateline.entity.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionJournalTest {
    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final InstantSource NOW = InstantSource.fixed(THEN.plusSeconds(60));
    private static final EntityId SUBJECT = new EntityId("person/susumu-inamine");

    @TempDir
    Path folder;

    private static Entity whole() {
        return new Entity(
                new EntityId("person/new"),
                EntityType.PERSON,
                List.of(
                        new Label("Takeshi Onaga", "en", Label.Kind.PREFERRED),
                        new Label("翁長雄志", "ja", Label.Kind.PREFERRED),
                        new Label("Onaga Takeshi", "en", Label.Kind.ALTERNATIVE),
                        new Label("Takashi Onaga", "en", Label.Kind.HIDDEN)),
                List.of("Onaga", "翁長"),
                List.of(new Office("Governor", Optional.of("2014-12"), Optional.of("2018-08-08"))),
                List.of(new EntityId("place/okinawa")),
                List.of("http://www.wikidata.org/entity/Q11597349"),
                Optional.of("1950-10-02"),
                Optional.of("2018-08-08"),
                Optional.of("Of Naha, then of all Okinawa."));
    }

    private static Entity bare(String id, String label) {
        return new Entity(
                new EntityId(id),
                EntityType.BASE,
                List.of(new Label(label, "und", Label.Kind.PREFERRED)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CorrectionEntry entry(String id, String why, Correction correction) {
        return new CorrectionEntry(id, THEN, "ann", why, correction);
    }

    private static CorrectionEntry added(String id) {
        return entry(id, "seen", new Correction.AddSpelling(SUBJECT, "Inamine " + id, "en"));
    }

    /** One of each kind. */
    static List<CorrectionEntry> samples() {
        var place = Occurrence.at(new ArticleId("urn:a"), "Of \"Futenma\" 🙂.", new TextSpan(4, 11));
        return List.of(
                entry("1", "not listed\nyet", new Correction.Create(whole())),
                entry("2", "", new Correction.Rename(SUBJECT, "稲嶺 進", "ja")),
                entry("3", "", new Correction.AddSpelling(SUBJECT, "Inamine-san", "en")),
                entry("4", "", new Correction.RemoveSpelling(SUBJECT, "Susumu")),
                entry("5", "", new Correction.ChangeType(new EntityId("base/nago"), EntityType.PLACE)),
                entry("6", "the same", new Correction.Merge(new EntityId("person/s-inamine"), SUBJECT)),
                entry("7", "", new Correction.Split(SUBJECT, bare("base/part", "Part"))),
                entry("8", "", new Correction.RejectMention(SUBJECT, place)),
                entry("9", "", new Correction.RejectSpelling(new EntityId("base/~camp-x"), "Camp X")));
    }

    private Path file() {
        return folder.resolve("corrections.jsonl");
    }

    private CorrectionJournal open() throws LedgerFault {
        return CorrectionJournal.open(folder, NOW);
    }

    private List<CorrectionEntry> onDisk() throws LedgerFault {
        try (var journal = open()) {
            return journal.entries();
        }
    }

    private void add(CorrectionEntry... entries) throws LedgerFault {
        try (var journal = open()) {
            for (CorrectionEntry entry : entries) {
                journal.add(entry);
            }
        }
    }

    @Test
    void eachKindIsThereAtTheNextOpening() throws LedgerFault {
        add(samples().toArray(CorrectionEntry[]::new));

        assertThat(onDisk()).isEqualTo(samples());
    }

    @Test
    void whatIsAddedIsAtOnceAsItWillBeReadAgain() throws LedgerFault {
        var labels = List.of(
                new Label(" Camp A ", "en", Label.Kind.ALTERNATIVE), new Label("Camp B", "en", Label.Kind.PREFERRED));
        var odd = new Entity(
                new EntityId("base/camp-a"),
                EntityType.BASE,
                labels,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of("once"),
                Optional.empty(),
                Optional.empty());
        List<CorrectionEntry> before;
        try (var journal = open()) {
            journal.add(entry("1", "", new Correction.Create(odd)));
            before = journal.entries();
        }

        assertThat(onDisk()).isEqualTo(before);
        assertThat(((Correction.Create) before.getFirst().correction()).entity().label())
                .isEqualTo("Camp A");
    }

    @Test
    void aWithdrawnCorrectionIsRememberedAndComesBackAtTheEnd() throws LedgerFault {
        add(added("1"), added("2"));
        try (var journal = open()) {
            journal.withdraw("1");
            assertThat(journal.entries()).containsExactly(added("2"));
            assertThat(journal.withdrawn()).containsExactly(added("1"));
        }
        assertThat(onDisk()).containsExactly(added("2"));

        add(added("1"));

        assertThat(onDisk()).containsExactly(added("2"), added("1"));
    }

    @Test
    void everyAcknowledgedCorrectionSurvivesACutAtEveryByteOfTheLast() throws LedgerFault, IOException {
        add(added("1"), added("2"));
        long before = Files.size(file());
        add(added("3"));
        byte[] whole = Files.readAllBytes(file());

        for (int cut = (int) before; cut <= whole.length; cut++) {
            deleteFolder();
            Files.write(file(), Arrays.copyOf(whole, cut));
            try (var journal = open()) {
                boolean complete = cut >= whole.length - 1;
                assertThat(journal.entries()).hasSize(complete ? 3 : 2).startsWith(added("1"), added("2"));
                boolean torn = cut > before && !complete;
                assertThat(journal.warnings()).hasSize(torn ? 1 : 0);
                assertThat(Files.exists(folder.resolve("corrections.jsonl.torn-1")))
                        .isEqualTo(torn);
            }
        }
    }

    @Test
    void aFlippedByteIsNoticedOrHarmless() throws LedgerFault, IOException {
        add(added("1"), added("2"), added("3"));
        byte[] whole = Files.readAllBytes(file());
        int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n', start);

        for (int at = start; at <= end; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x04;
            deleteFolder();
            Files.write(file(), flipped);
            try (var journal = CorrectionJournal.openReadOnly(folder)) {
                assertThat(journal.entries()).contains(added("1"), added("3"));
                if (journal.warnings().isEmpty()) {
                    assertThat(journal.entries()).contains(added("2"));
                }
            }
        }
    }

    @Test
    void aBadLineInTheMiddleIsSetAsideAndTold() throws LedgerFault, IOException {
        add(added("1"), added("2"));
        List<String> lines = Files.readAllLines(file());
        Files.writeString(file(), lines.get(0) + "\nrubbish\n" + lines.get(1) + "\n");

        try (var journal = open()) {
            assertThat(journal.entries()).hasSize(2);
            assertThat(journal.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("1 entry of the corrections in ")
                    .contains("corrections.jsonl.torn-1", "all other corrections are there");
        }
    }

    @Test
    void whileOneHasItOpenAnotherMayReadOnly() throws LedgerFault {
        try (var first = open()) {
            first.add(added("1"));

            assertThatThrownBy(this::open)
                    .asInstanceOf(type(LedgerFault.class))
                    .extracting(LedgerFault::reason)
                    .isEqualTo(LedgerFault.Reason.IN_USE);
            try (var reader = CorrectionJournal.openReadOnly(folder)) {
                assertThat(reader.entries()).containsExactly(added("1"));
                assertThat(reader.isWritable()).isFalse();
                assertThatThrownBy(() -> reader.withdraw("1"))
                        .asInstanceOf(type(LedgerFault.class))
                        .extracting(LedgerFault::reason)
                        .isEqualTo(LedgerFault.Reason.READ_ONLY);
            }
            first.add(added("2"));
        }
        assertThat(onDisk()).hasSize(2);
    }

    @Test
    void aReaderOfAMissingJournalMakesNothing() throws LedgerFault {
        try (var journal = CorrectionJournal.openReadOnly(folder.resolve("nowhere"))) {
            assertThat(journal.entries()).isEmpty();
        }
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private static String line(String content) {
        String sha = Digest.of(content).substring(0, 16);
        return "{\"v\":7,\"op\":\"put\",\"at\":\"2026-01-01T00:00:00Z\",\"sha\":\"" + sha
                + "\",\"device\":\"desk\",\"correction\":" + content + "}\n";
    }

    @Test
    void whatANewerVersionWroteIsKeptWhenTheCorrectionIsPutBack() throws LedgerFault, IOException {
        Files.writeString(file(), line("""
            {"id":"n","created":"2026-01-02T03:04:05.678Z","by":"ann","why":"","does":"merge","sure":0.9,\
            "subject":"person/a","from":"person/b"}\
            """));
        CorrectionEntry old = onDisk().getFirst();
        try (var journal = open()) {
            journal.withdraw("n");
        }

        add(old);

        assertThat(Files.readAllLines(file()).getLast()).contains("\"device\":\"desk\"", "\"sure\":0.9");
        assertThat(onDisk()).containsExactly(old);
    }

    @Test
    void aCorrectionOfAnUnknownKindIsKeptAndTold() throws LedgerFault, IOException {
        String strange = line("""
            {"id":"n","created":"2026-01-02T03:04:05.678Z","by":"ann","why":"","does":"praise"}\
            """);
        Files.writeString(file(), strange);

        try (var journal = open()) {
            assertThat(journal.entries()).isEmpty();
            assertThat(journal.warnings()).singleElement().asString().contains("A newer Dateline");
        }
        assertThat(Files.readString(file())).isEqualTo(strange);
        assertThat(folder.resolve("corrections.jsonl.torn-1")).doesNotExist();
    }

    private void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
