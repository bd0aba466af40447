package dateline.store;

import dateline.archive.ArticleId;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.Published;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Reads one ninjs object: version 3.1, and the shapes of 1.x and 2.x. */
final class NinjsReader {
    private static final String TOPIC = "topic/";
    private static final Set<String> RELATED = Set.of("", "related");
    private static final Set<String> READ_AS_TEXT = Set.of("", "text", "composite");

    private final JsonCursor cursor;
    private final ArticleDraft draft = new ArticleDraft();

    private NinjsReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads the object that some bytes hold, and hands out either the article or all that is wrong with it.
     *
     * @param piece where the bytes are
     * @param language of an article that names none
     * @param sink takes the article or the problems
     */
    static void read(Piece piece, String language, ArchiveFolder.ArticleSink sink) {
        var flaw = RawText.flaw(piece.bytes(), piece.from(), piece.to());
        if (flaw.isPresent()) {
            int line = piece.line() - 1 + flaw.get().line();
            sink.problem(new Problem(piece.file(), line, flaw.get().reason()));
            return;
        }
        try (var cursor =
                new JsonCursor(Json.parser(piece.bytes(), piece.from(), piece.to()), piece.file(), piece.line())) {
            Optional<Found> found = new NinjsReader(cursor).find(piece);
            List<Problem> problems = cursor.problems();
            if (problems.isEmpty() && found.isPresent()) {
                sink.article(found.get().draft.article(language), found.get().location);
            }
            problems.forEach(sink::problem);
        }
    }

    private Optional<Found> find(Piece piece) {
        try {
            if (!cursor.beginsObject("an article")) {
                return Optional.empty();
            }
            int line = cursor.line();
            int start = cursor.offset();
            cursor.properties(this::property);
            int length = cursor.endOffset() - start;
            if (cursor.problems().isEmpty()) {
                // else what is missing may just be what could not be read
                draft.missing().ifPresent(missing -> cursor.complain(line, missing));
            }
            cursor.expectEnd();
            return Optional.of(new Found(draft, new Location(piece.file(), line, piece.offset() + start, length)));
        } catch (JacksonException error) {
            cursor.complain(error);
            return Optional.empty();
        }
    }

    private void property(String name) {
        switch (name) {
            case "uri" -> draft.uri = cursor.words(name);
            case "title" -> draft.title = cursor.words(name);
            case "by", "byline" -> draft.by = cursor.words(name);
            case "located" -> draft.located = cursor.words(name);
            case "language" -> draft.language = cursor.words(name);
            case "contentCreated", "contentcreated" -> draft.contentCreated = date(name);
            case "firstCreated", "firstcreated" -> draft.firstCreated = date(name);
            case "versionCreated", "versioncreated" -> draft.versionCreated = date(name);
            case "copyrightHolder", "copyrightholder" -> draft.copyrightHolder = cursor.words(name);
            case "copyrightNotice", "copyrightnotice" -> draft.copyrightNotice = cursor.words(name);
            case "usageTerms", "usageterms" -> draft.usageTerms = cursor.words(name);
            case "edNote", "ednote" -> draft.editorsNote = cursor.words(name);
            case "source" -> draft.source = cursor.words(name);
            default -> list(name);
        }
    }

    private void list(String name) {
        switch (name) {
            case "headlines", "headline" -> texts(name, "", draft.headlines);
            case "descriptions", "description", "description_text" -> texts(name, "", draft.descriptions);
            case "description_xhtml" -> texts(name, "text/html", draft.descriptions);
            case "bodies", "body", "body_text" -> texts(name, "", draft.bodies);
            case "body_xhtml", "body_html" -> texts(name, "text/html", draft.bodies);
            case "infoSources", "infosources", "infoSource", "infosource" ->
                named(name, concept -> concept.name().ifPresent(draft.infoSources::add));
            case "genres", "genre" -> named(name, concept -> concept.name().ifPresent(draft.genres::add));
            case "subjects", "subject" -> named(name, this::topic);
            case "associations" -> associations(name);
            default -> {}
        }
    }

    private Optional<Published> date(String name) {
        Optional<String> words = cursor.words(name);
        Optional<Published> date = words.flatMap(PrintedDate::read);
        if (words.isPresent() && date.isEmpty()) {
            cursor.complain("\"" + name + "\" says " + JsonCursor.quoted(words.get())
                    + ", which is no date; it must be like 2010-02-04T15:43:00+08:00");
        }
        return date;
    }

    /** Reads texts with a role; in older versions they are one bare text. */
    private void texts(String name, String contentType, List<RoleText> into) {
        cursor.items(() -> into.add(RoleText.read(cursor, name, contentType)));
    }

    private void named(String name, Consumer<Concept> taker) {
        cursor.items(() -> taker.accept(Concept.read(cursor, name)));
    }

    private void topic(Concept subject) {
        subject.literal().filter(literal -> literal.startsWith(TOPIC)).ifPresent(draft.topics::add);
    }

    private void associations(String name) {
        if (cursor.isObject()) {
            // 1.x: an object with a name for each of them
            cursor.properties(role -> association(name));
        } else {
            cursor.items(() -> association(name));
        }
    }

    private void association(String name) {
        if (!cursor.isObject()) {
            cursor.complain(cursor.wrongType(name, "an object for each of them"));
            return;
        }
        Concept other = Concept.read(cursor, name);
        if (RELATED.contains(other.rel()) && READ_AS_TEXT.contains(other.type())) {
            other.uri().ifPresent(uri -> draft.related.add(new ArticleId(uri)));
        }
    }

    private record Found(ArticleDraft draft, Location location) {}
}
