package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.GoldPassage.Half;
import dateline.store.ArchiveFolder;
import dateline.store.StoreFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How much of what a careful reader would want lit the finder lights, with the sample archive's ledger. The figures stand
 * in {@code target/gold/report.md}. A floor is what was reached, less at most 0.01; it only rises.
 */
final class GoldStandardTest {
    private static final Map<Half, GoldEvaluation> HALVES = new EnumMap<>(Half.class);

    @BeforeAll
    static void evaluate() throws StoreFault, IOException {
        EntityLedger ledger = ArchiveFolder.open(Path.of("articles")).ledger();
        List<GoldPassage> passages = GoldPassage.all();
        for (Half half : Half.values()) {
            HALVES.put(half, GoldEvaluation.of(ledger, passages, half));
        }
        var report = new GoldReport(HALVES);
        report.write(Path.of("target/gold"));
        Logger.getLogger(GoldStandardTest.class.getName()).info(report.summary());
    }

    private static void reaches(EntityType type, double tune, double held) {
        reaches(Half.TUNE, type, tune);
        reaches(Half.HELD, type, held);
    }

    @Test
    void peopleAreFound() {
        reaches(EntityType.PERSON, 0.968, 0.951);
    }

    @Test
    void basesAreFound() {
        reaches(EntityType.BASE, 0.990, 0.942);
    }

    @Test
    void agreementsAreFound() {
        reaches(EntityType.AGREEMENT, 0.968, 0.938);
    }

    @Test
    void organisationsPlacesAndEventsAreFound() {
        reaches(EntityType.ORGANISATION, 0.876, 0.890);
        reaches(EntityType.PLACE, 0.924, 0.907);
        reaches(EntityType.EVENT, 0.990, 0.866);
    }

    @Test
    void whatIsFoundIsTakenForWhatIsMeant() {
        assertThat(HALVES.get(Half.TUNE).all().linking()).isGreaterThanOrEqualTo(0.985);
        assertThat(HALVES.get(Half.HELD).all().linking()).isGreaterThanOrEqualTo(0.970);
    }

    @Test
    void whatNoRuleWasMadeFromIsFound() {
        GoldEvaluation unread = new GoldReport(HALVES).unread();
        assertThat(unread.of(EntityType.PERSON).f1()).isGreaterThanOrEqualTo(0.955);
        assertThat(unread.of(EntityType.BASE).f1()).isGreaterThanOrEqualTo(0.952);
        assertThat(unread.of(EntityType.AGREEMENT).f1()).isGreaterThanOrEqualTo(0.92);
        assertThat(unread.all().linking()).isGreaterThanOrEqualTo(0.975);
    }

    @Test
    void laterBatchesAreFound() {
        reaches(Half.SECOND, EntityType.PERSON, 0.962);
        reaches(Half.THIRD, EntityType.PERSON, 0.928);
        reaches(Half.SECOND, EntityType.BASE, 0.978);
        reaches(Half.THIRD, EntityType.BASE, 0.966);
        assertThat(HALVES.get(Half.SECOND).all().linking()).isGreaterThanOrEqualTo(0.988);
        assertThat(HALVES.get(Half.THIRD).all().linking()).isGreaterThanOrEqualTo(0.984);
    }

    @Test
    void whatAReaderMeetsIsFound() {
        reaches(Half.FOURTH, EntityType.PERSON, 0.990);
        reaches(Half.FIFTH, EntityType.PERSON, 0.952);
        reaches(Half.SIXTH, EntityType.PERSON, 0.958);
        reaches(Half.SEVENTH, EntityType.PERSON, 0.946);
        reaches(Half.FOURTH, EntityType.BASE, 0.974);
        reaches(Half.FIFTH, EntityType.BASE, 0.972);
        reaches(Half.SIXTH, EntityType.BASE, 0.962);
        reaches(Half.SEVENTH, EntityType.BASE, 0.932);
        assertThat(HALVES.get(Half.FOURTH).all().linking()).isGreaterThanOrEqualTo(0.986);
        assertThat(HALVES.get(Half.FIFTH).all().linking()).isGreaterThanOrEqualTo(0.980);
        assertThat(HALVES.get(Half.SIXTH).all().linking()).isGreaterThanOrEqualTo(0.990);
        assertThat(HALVES.get(Half.SEVENTH).all().linking()).isGreaterThanOrEqualTo(0.976);
    }

    private static void reaches(Half half, EntityType type, double floor) {
        assertThat(HALVES.get(half).of(type).f1()).as("F1, %s", half).isGreaterThanOrEqualTo(floor);
    }
}
