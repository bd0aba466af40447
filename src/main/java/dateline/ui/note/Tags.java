package dateline.ui.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Tags as a person types and reads them. */
final class Tags {
    private Tags() {}

    /** {@return the tags typed, parted by commas or spaces, with or without the sign before them; none twice} */
    static List<String> typed(String words) {
        return Arrays.stream(words.split("[,\\s]+"))
                .map(Tags::bare)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * {@return tags changed as was typed} {@code a} gives a tag more, {@code -a} takes it away, {@code a=b} puts another in
     * its place, where it is.
     */
    static List<String> changed(List<String> tags, String words) {
        List<String> now = new ArrayList<>(tags);
        for (String typed : typed(words)) {
            int sign = typed.indexOf('=');
            if (typed.startsWith("-")) {
                now.remove(bare(typed.substring(1)));
            } else if (sign > 0 && sign < typed.length() - 1) {
                String old = typed.substring(0, sign);
                now.replaceAll(tag -> tag.equals(old) ? bare(typed.substring(sign + 1)) : tag);
            } else {
                now.add(typed);
            }
        }
        return now;
    }

    private static String bare(String tag) {
        return tag.startsWith("#") ? tag.substring(1) : tag;
    }

    /** {@return tags on one line, each with its sign} */
    static String shown(List<String> tags) {
        return tags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }
}
