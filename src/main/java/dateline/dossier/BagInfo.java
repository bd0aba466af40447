package dateline.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a bag says of itself: {@code bag-info.txt}, one property a line.
 *
 * @param properties in their order; no value has a line break
 */
record BagInfo(Map<String, String> properties) {
    /** The version of how dossiers are laid out. */
    static final String FORMAT = "Dateline-Dossier";

    /** Which articles are in it. */
    static final String ARTICLES = "Dateline-Articles";

    /** How many bytes and files there are, as {@code 1234.5}. */
    static final String OXUM = "Payload-Oxum";

    /** The archive's id. */
    static final String IDENTIFIER = "External-Identifier";

    BagInfo {
        var plain = new LinkedHashMap<String, String>();
        properties.forEach((name, value) ->
                plain.put(name, value.replaceAll("\\p{Cntrl}+", " ").strip()));
        properties = plain;
    }

    /** {@return the value of a property} */
    Optional<String> get(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** {@return the same with one property more} */
    BagInfo with(String name, String value) {
        var more = new LinkedHashMap<>(properties);
        more.put(name, value);
        return new BagInfo(more);
    }

    /** {@return the content of the file} */
    byte[] bytes() {
        var text = new StringBuilder();
        properties.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** {@return what a file says; lines that say nothing are passed over} */
    static BagInfo read(String text) {
        var properties = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                properties.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        });
        return new BagInfo(properties);
    }
}
