package dateline.store;

import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The two properties that every file of ours begins with: what it is, and the version of its format. */
final class FormatHead {
    private final JsonCursor cursor;
    private final String kind;
    private final int version;

    /**
     * Makes a head to be read.
     *
     * @param cursor goes through the file
     * @param kind the word that its {@code dateline} property should say
     * @param version the newest version that is understood
     */
    FormatHead(JsonCursor cursor, String kind, int version) {
        this.cursor = cursor;
        this.kind = kind;
        this.version = version;
    }

    private boolean takes(String name) {
        switch (name) {
            case "dateline" -> checkKind(cursor.text(name));
            case "version" -> checkVersion(cursor.wholeNumber(name));
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a whole file: its head here, every other property by a handler. What is no JSON ends the reading with a
     * complaint; what was read until then stays.
     *
     * @param what the file should hold, for a complaint
     * @param rest takes the properties that are not the head's
     */
    void readFile(String what, JsonCursor.PropertyHandler rest) {
        try {
            if (cursor.beginsObject(what)) {
                cursor.properties(name -> {
                    if (!takes(name)) {
                        rest.value(name);
                    }
                });
                cursor.expectEnd();
            }
        } catch (JacksonException error) {
            cursor.complain(error);
        }
    }

    private void checkKind(Optional<String> found) {
        if (found.isPresent() && !found.get().equals(kind)) {
            cursor.complain(
                    "\"dateline\" says " + JsonCursor.quoted(found.get()) + " where \"" + kind + "\" is expected");
        }
    }

    private void checkVersion(Optional<Integer> found) {
        if (found.isPresent() && found.get() > version) {
            cursor.complain("it was written for a newer Dateline (version " + found.get() + " of the format; this one"
                    + " knows version " + version + "); what is not understood is left out");
        }
    }
}
