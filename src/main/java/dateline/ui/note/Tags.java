package dateline.ui.note;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tags as a person types and reads them. */
final class Tags {
    private Tags() {}

    /** {@return the tags typed, parted by commas or spaces, with or without the sign before them; none twice} */
    static List<String> typed(String words) {
        return Arrays.stream(words.split("[,\\s]+"))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** {@return tags on one line, each with its sign} */
    static String shown(List<String> tags) {
        return tags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }
}
