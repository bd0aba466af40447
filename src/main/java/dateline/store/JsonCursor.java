package dateline.store;

import dateline.archive.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Goes through a JSON text token by token, knows which line it is on, and writes down what is wrong there. A value that
 * a handler leaves alone is passed over.
 */
final class JsonCursor implements AutoCloseable {
    private static final int QUOTED = 60;

    private final JsonParser parser;
    private final String file;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>(0);

    /**
     * Makes a cursor that stands before the first token.
     *
     * @param parser the tokens; closed with the cursor
     * @param file the file to name in problems
     * @param firstLine the number of the line that the parser's first byte is on
     */
    JsonCursor(JsonParser parser, String file, int firstLine) {
        this.parser = parser;
        this.file = file;
        this.firstLine = firstLine;
    }

    /** {@return what was found wrong so far} */
    List<Problem> problems() {
        return problems;
    }

    /** {@return the line that the current token begins on} */
    int line() {
        return firstLine - 1 + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** {@return the offset of the current token's first byte, counted from the parser's first} */
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** {@return the offset of the byte behind the current token, counted from the parser's first} */
    int endOffset() {
        return (int) parser.currentLocation().getByteOffset();
    }

    /** Writes down what is wrong at the current token. */
    void complain(String reason) {
        complain(line(), reason);
    }

    /** Writes down what is wrong on a line. */
    void complain(int line, String reason) {
        problems.add(new Problem(file, line, reason));
    }

    /** Writes down an error of the JSON itself, behind which nothing can be read. */
    void complain(JacksonException error) {
        TokenStreamLocation location = error.getLocation() == null ? parser.currentLocation() : error.getLocation();
        problems.add(new Problem(file, firstLine - 1 + Math.max(1, location.getLineNr()), reason(error)));
    }

    /** {@return a sentence on an error of JSON} */
    static String reason(JacksonException error) {
        String message = error.getOriginalMessage();
        if (error instanceof UnexpectedEndOfInputException
                || message.startsWith("Unexpected end-of-input")
                || message.startsWith("Unexpected EOF")) {
            return "it ends in the middle: it was cut off, or a closing bracket or quotation mark is missing";
        }
        if (error instanceof StreamConstraintsException) {
            return message.contains("nesting")
                    ? "objects and lists stand more than " + Json.DEEPEST + " deep in one another"
                    : "a name or number in it is too long to be read";
        }
        var location = error.getLocation();
        String column =
                location == null || location.getColumnNr() < 1 ? "" : " (column " + location.getColumnNr() + ")";
        String what = message.lines().findFirst().orElse("unreadable");
        return "it is not JSON: " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + column;
    }

    /** {@return whether the text begins with an object, on which the cursor then stands; if not, says so} */
    boolean beginsObject(String what) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            return true;
        }
        if (token == JsonToken.START_ARRAY) {
            complain("it holds a list where " + what + " is expected, an object in {} (lists of articles go into a"
                    + " .jsonl file, one on each line)");
        } else if (token == null) {
            complain("it is empty");
        } else {
            complain("it holds " + kind(token) + " where " + what + " is expected, an object in {}");
        }
        return false;
    }

    /** Goes to the end of the text; says so when something follows what was read. */
    void expectEnd() {
        if (parser.nextToken() != null) {
            complain("something follows behind the end of the object");
        }
    }

    /** Goes through the properties of the object that the cursor stands on, each time standing on the value. */
    void properties(PropertyHandler handler) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            handler.value(name);
            parser.skipChildren();
        }
    }

    /** Goes through the items of a list; one value that is no list counts as its only item, null as none. */
    void items(Runnable handler) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            handler.run();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            handler.run();
            parser.skipChildren();
        }
    }

    /** {@return whether the cursor stands at the beginning of an object} */
    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Goes through the items of a list that should all be objects; complains of each other one.
     *
     * @param name of the list
     * @param expected what each should be, for a complaint
     * @param handler is run on each object
     */
    void objects(String name, String expected, Runnable handler) {
        items(() -> {
            if (isObject()) {
                handler.run();
            } else {
                complain(wrongType(name, expected));
            }
        });
    }

    /** {@return whether the cursor stands on a text} */
    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** {@return the text that the cursor stands on; empty for null and, with a complaint, for anything else} */
    Optional<String> text(String name) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return Optional.of(Characters.readable(parser.getString()));
        }
        if (token != JsonToken.VALUE_NULL) {
            complain(wrongType(name, "text in quotation marks"));
        }
        return Optional.empty();
    }

    /** {@return the text that the cursor stands on, without white space around it, unless it is blank} */
    Optional<String> words(String name) {
        return text(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** {@return the whole number that the cursor stands on; empty for null and, with a complaint, for anything else} */
    Optional<Integer> wholeNumber(String name) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() < 10) {
            return Optional.of(parser.getIntValue());
        }
        if (token != JsonToken.VALUE_NULL) {
            complain(wrongType(name, "a small whole number"));
        }
        return Optional.empty();
    }

    /** {@return the texts of the list, or the one text, that the cursor stands on} */
    List<String> texts(String name) {
        var found = new ArrayList<String>();
        items(() -> text(name).ifPresent(found::add));
        return found;
    }

    /** {@return a sentence that says what stands there instead of what should} */
    String wrongType(String name, String expected) {
        return quoted(name) + " is " + kind(parser.currentToken()) + " where " + expected + " is expected";
    }

    /** {@return a text in quotation marks, shortened when long} */
    static String quoted(String text) {
        String shown = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
        return '"' + Characters.readable(shown).replaceAll("\\s+", " ") + '"';
    }

    private static String kind(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "nothing";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Takes the value of a property. */
    interface PropertyHandler {
        /** Takes the value that the cursor stands on; may leave it unread. */
        void value(String name);
    }
}
