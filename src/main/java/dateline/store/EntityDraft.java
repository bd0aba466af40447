package dateline.store;

import dateline.entity.Entity;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Label;
import dateline.entity.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the properties of one entry of the ledger. */
final class EntityDraft {
    private final JsonCursor cursor;
    private final int line;
    private Optional<String> id = Optional.empty();
    private Optional<String> type = Optional.empty();
    private final List<Label> labels = new ArrayList<>();
    private final List<String> familyNames = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<EntityId> broader = new ArrayList<>();
    private final List<String> exactMatch = new ArrayList<>();
    private Optional<String> start = Optional.empty();
    private Optional<String> end = Optional.empty();
    private final List<Label> notes = new ArrayList<>();

    EntityDraft(JsonCursor cursor, int line) {
        this.cursor = cursor;
        this.line = line;
    }

    /** Takes a property, on whose value the cursor stands. */
    void property(String name) {
        switch (name) {
            case "id" -> id = cursor.words(name);
            case "type" -> type = cursor.words(name);
            case "prefLabel" -> labels.addAll(Labels.read(cursor, name, Label.Kind.PREFERRED));
            case "altLabel" -> labels.addAll(Labels.read(cursor, name, Label.Kind.ALTERNATIVE));
            case "hiddenLabel" -> labels.addAll(Labels.read(cursor, name, Label.Kind.HIDDEN));
            case "familyName" ->
                Labels.read(cursor, name, Label.Kind.PREFERRED).forEach(label -> familyNames.add(label.text()));
            case "offices" -> cursor.items(this::office);
            case "broader" ->
                cursor.texts(name).forEach(text -> entityId(name, text).ifPresent(broader::add));
            case "exactMatch" -> exactMatch.addAll(cursor.texts(name));
            case "start" -> start = date(name);
            case "end" -> end = date(name);
            case "scopeNote" -> notes.addAll(Labels.read(cursor, name, Label.Kind.PREFERRED));
            default -> {}
        }
    }

    /** {@return the entry, unless something that it cannot do without is missing, which is then complained of} */
    Optional<Entity> entity(String language) {
        String who = id.map(JsonCursor::quoted).orElse("an entry");
        Optional<EntityId> identity = id.flatMap(text -> entityId("id", text));
        if (id.isEmpty()) {
            cursor.complain(line, "an entry has no \"id\"");
        }
        Optional<EntityType> kind = type.flatMap(EntityType::of);
        if (kind.isEmpty()) {
            cursor.complain(
                    line,
                    who + " has "
                            + type.map(word -> "the unknown type " + JsonCursor.quoted(word))
                                    .orElse("no \"type\"")
                            + "; it must be person, base, agreement, organisation, place or event");
        }
        boolean named = labels.stream().anyMatch(label -> label.kind() == Label.Kind.PREFERRED);
        if (!named) {
            cursor.complain(line, who + " has no \"prefLabel\", so no name to show");
        }
        if (identity.isEmpty() || kind.isEmpty() || !named) {
            return Optional.empty();
        }
        checkPrefix(identity.get(), kind.get());
        return Optional.of(new Entity(
                identity.get(),
                kind.get(),
                Labels.ordered(labels, language),
                familyNames,
                offices,
                broader,
                exactMatch,
                start,
                end,
                Labels.first(notes, language)));
    }

    private void checkPrefix(EntityId identity, EntityType kind) {
        if (!identity.value().startsWith(kind.word() + "/")) {
            cursor.complain(
                    line,
                    JsonCursor.quoted(identity.value()) + " is a " + kind.word() + ", so its id should begin with \""
                            + kind.word() + "/\"");
        }
    }

    private Optional<EntityId> entityId(String name, String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            cursor.complain("\"" + name + "\" says " + JsonCursor.quoted(text) + ", which is no id: it is empty or has"
                    + " white space");
            return Optional.empty();
        }
        return Optional.of(new EntityId(text));
    }

    private Optional<String> date(String name) {
        Optional<String> words = cursor.words(name);
        if (words.isPresent() && !PartialDate.isOne(words.get())) {
            cursor.complain("\"" + name + "\" says " + JsonCursor.quoted(words.get())
                    + ", which is no date (1960, 1960-01 or 1960-01-19)");
            return Optional.empty();
        }
        return words;
    }

    private void office() {
        if (!cursor.isObject()) {
            cursor.complain(cursor.wrongType("offices", "an object for each office"));
            return;
        }
        var post = new OfficeDraft();
        int at = cursor.line();
        cursor.properties(name -> {
            switch (name) {
                case "title" -> post.title = cursor.words(name);
                case "from" -> post.from = date(name);
                case "to" -> post.to = date(name);
                default -> {}
            }
        });
        post.title.ifPresentOrElse(
                title -> offices.add(new Office(title, post.from, post.to)),
                () -> cursor.complain(at, "an office has no \"title\""));
    }

    private static final class OfficeDraft {
        private Optional<String> title = Optional.empty();
        private Optional<String> from = Optional.empty();
        private Optional<String> to = Optional.empty();
    }
}
