package dateline.exporter;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the W3C Web Annotation Data Model demands of annotations, asked of what a JSON-LD processor of others makes of a
 * file: a property that the context does not know is gone by then, and every name is an address.
 */
final class AnnotationRules {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";

    /** A scheme, and no character that RFC 3987 excludes. */
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

    private static final Set<String> PURPOSES =
            Set.of(OA + "commenting", OA + "highlighting", OA + "tagging", OA + "linking");

    private final List<String> broken = new ArrayList<>();

    private AnnotationRules() {}

    /** {@return what a file breaks of the rules, and of which annotation} */
    static List<String> broken(String file, int annotations) throws JsonLdError {
        var rules = new AnnotationRules();
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(file)))
                .loader(context())
                .get();
        rules.rule(expanded.size() == 1, "one collection");
        rules.collection(expanded.getJsonObject(0), annotations);
        return rules.broken;
    }

    /** The one context that annotations have; anything else would have to be fetched. */
    private static DocumentLoader context() {
        return (address, options) -> {
            if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not ours: " + address);
            }
            InputStream file = AnnotationRules.class.getResourceAsStream("annotation-context.json");
            return JsonDocument.of(Objects.requireNonNull(file));
        };
    }

    private void collection(JsonObject collection, int annotations) {
        rule(types(collection).equals(List.of(AS + "OrderedCollection")), "a collection");
        rule(isIri(id(collection)), "an id of the collection");
        rule(number(collection, AS + "totalItems") == annotations, "the number of annotations");
        JsonObject page = only(collection, AS + "first");
        rule(types(page).equals(List.of(AS + "OrderedCollectionPage")), "a page");
        rule(id(only(page, AS + "partOf")).equals(id(collection)), "the page's collection");
        List<JsonObject> items = objects(only(page, AS + "items"), "@list");
        rule(items.size() == annotations, "all annotations on the page");
        rule(items.stream().map(AnnotationRules::id).distinct().count() == items.size(), "no id twice");
        items.forEach(this::annotation);
    }

    private void annotation(JsonObject annotation) {
        String id = id(annotation);
        rule(isIri(id), "an IRI as id, not " + id);
        rule(types(annotation).equals(List.of(OA + "Annotation")), "the type Annotation: " + id);
        rule(isMoment(annotation, DCTERMS + "created"), "when it was created, with its zone: " + id);
        rule(isMoment(annotation, DCTERMS + "modified"), "when it was modified, with its zone: " + id);
        rule(PURPOSES.contains(id(only(annotation, OA + "motivatedBy"))), "one known motivation: " + id);
        objects(annotation, OA + "hasBody").forEach(body -> body(body, id));
        JsonObject target = only(annotation, OA + "hasTarget");
        String source = id(only(target, OA + "hasSource"));
        rule(isIri(source), "an IRI as source, not " + source + ": " + id);
        objects(target, OA + "hasSelector").forEach(selector -> selector(selector, id));
    }

    private void body(JsonObject body, String of) {
        rule(PURPOSES.contains(id(only(body, OA + "hasPurpose"))), "one known purpose of a body: " + of);
        if (types(body).equals(List.of(OA + "TextualBody"))) {
            rule(text(body, VALUE).isPresent(), "one text of a body: " + of);
        } else {
            rule(types(body).equals(List.of(OA + "SpecificResource")), "a known type of a body: " + of);
            rule(isIri(id(only(body, OA + "hasSource"))), "an IRI as source of a body: " + of);
        }
    }

    private void selector(JsonObject selector, String of) {
        if (types(selector).equals(List.of(OA + "TextQuoteSelector"))) {
            boolean whole = text(selector, OA + "exact").isPresent()
                    && text(selector, OA + "prefix").isPresent()
                    && text(selector, OA + "suffix").isPresent();
            rule(whole, "a quotation and what is around it, once each: " + of);
        } else {
            rule(types(selector).equals(List.of(OA + "TextPositionSelector")), "a known type of a selector: " + of);
            int start = number(selector, OA + "start");
            rule(start >= 0 && number(selector, OA + "end") >= start, "a start and an end behind it: " + of);
        }
    }

    private void rule(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static boolean isIri(String id) {
        return IRI.matcher(id).matches();
    }

    private static boolean isMoment(JsonObject of, String property) {
        JsonObject moment = only(of, property);
        try {
            OffsetDateTime.parse(moment.getString("@value", ""));
            return moment.getString("@type", "").equals(XSD + "dateTime");
        } catch (DateTimeException wrong) {
            return false;
        }
    }

    /** {@return a number that is typed as one; -1 when there is none, or more than one} */
    private static int number(JsonObject of, String property) {
        JsonObject number = only(of, property);
        boolean typed = number.getString("@type", "").equals(XSD + "nonNegativeInteger");
        return typed ? number.getInt("@value", -1) : -1;
    }

    private static Optional<String> text(JsonObject of, String property) {
        return Optional.ofNullable(only(of, property).get("@value"))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString());
    }

    private static List<String> types(JsonObject of) {
        return of.containsKey("@type") ? of.getJsonArray("@type").getValuesAs(JsonString::getString) : List.of();
    }

    private static String id(JsonObject of) {
        return of.getString("@id", "");
    }

    /** {@return the one value of a property; an empty object when it has none, or more than one} */
    private static JsonObject only(JsonObject of, String property) {
        List<JsonObject> values = objects(of, property);
        return values.size() == 1 ? values.getFirst() : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static List<JsonObject> objects(JsonObject of, String property) {
        return of.containsKey(property) ? of.getJsonArray(property).getValuesAs(JsonObject.class) : List.of();
    }
}
