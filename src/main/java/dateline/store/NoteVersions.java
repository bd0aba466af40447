package dateline.store;

import dateline.note.NoteHistory;
import dateline.note.NoteId;
import dateline.note.NoteVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes the lines of a whole journal, and keeps what notes were in turn. */
final class NoteVersions implements Predicate<JournalLine> {
    private final Predicate<NoteId> wanted;
    private final Map<NoteId, List<NoteVersion>> versions = new LinkedHashMap<>();

    NoteVersions(Predicate<NoteId> wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean test(JournalLine line) {
        var id = new NoteId(line.id());
        var note = NoteLines.note(line);
        boolean isOne = note.isPresent() || line.op() == JournalLine.Op.REMOVE;
        if (isOne && wanted.test(id)) {
            line.at().ifPresent(at -> {
                List<NoteVersion> before = versions.computeIfAbsent(id, first -> new ArrayList<>());
                before.add(new NoteVersion(before.size() + 1, at, note));
            });
        }
        return isOne;
    }

    /** {@return what a note was in turn; nothing when there never was one} */
    List<NoteVersion> versionsOf(NoteId id) {
        return List.copyOf(versions.getOrDefault(id, List.of()));
    }

    /** {@return the histories of all notes that were wanted} */
    List<NoteHistory> histories() {
        return versions.entrySet().stream()
                .map(entry -> new NoteHistory(entry.getKey(), entry.getValue()))
                .toList();
    }
}
