package dateline.store;

import dateline.archive.Problem;
import dateline.entity.Entity;
import dateline.entity.EntityLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code entities.json}: each good entry, whatever the others are like. */
final class LedgerFile {
    /** Its name. */
    static final String NAME = "entities.json";

    private static final int VERSION = 1;

    private final JsonCursor cursor;
    private final String language;
    private final List<Placed<Entity>> entries = new ArrayList<>();

    private LedgerFile(JsonCursor cursor, String language) {
        this.cursor = cursor;
        this.language = language;
    }

    /**
     * {@return the ledger that a file's bytes hold}
     *
     * @param bytes UTF-8, without a byte order mark
     * @param language the archive's, whose preferred label comes first
     */
    static Read<EntityLedger> read(byte[] bytes, String language) {
        try (var cursor = new JsonCursor(Json.parser(bytes, 0, bytes.length), NAME, 1)) {
            var file = new LedgerFile(cursor, language);
            file.parse();
            var problems = new ArrayList<Problem>(cursor.problems());
            var checked = new LedgerChecks(NAME, problems).check(file.entries);
            return new Read<>(new EntityLedger(checked), problems);
        }
    }

    private void parse() {
        new FormatHead(cursor, "ledger", VERSION).readFile("the ledger", name -> {
            if (name.equals("entities")) {
                cursor.objects(name, "an object for each entry", this::entry);
            }
        });
    }

    private void entry() {
        int line = cursor.line();
        var draft = new EntityDraft(cursor, line);
        cursor.properties(draft::property);
        Optional<Entity> entity = draft.entity(language);
        entity.ifPresent(good -> entries.add(new Placed<>(good, line)));
    }
}
