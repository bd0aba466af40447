package dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of every colour that words are set in, by WCAG 2.2, section 1.4.3, against what they are set on. */
final class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("-dl-([a-z-]+): #([0-9A-F]{6})([0-9A-F]{2})?;");

    @ParameterizedTest
    @CsvSource({
        "text, page, 12", "text, pane, 10", "muted, page, 5.5", "muted, pane, 4.5", "muted, tint, 4.5",
        "muted, hover, 4.5", "faint, page, 4.5", "faint, pane, 4.5", "accent, page, 5.5", "accent, tint, 4.5",
        "person, page, 5.5", "base, page, 5.5", "agreement, page, 5.5", "organisation, page, 5.5", "place, page, 5.5",
        "event, page, 5.5", "text, hit, 4.5", "person, hit, 4.5", "base, hit, 4.5", "agreement, hit, 4.5",
        "organisation, hit, 4.5", "place, hit, 4.5", "event, hit, 4.5", "trouble, pane, 4.5", "text, selection, 4.5",
    })
    void wordsCanBeReadOnWhatTheyAreSetOn(String words, String ground, double least) throws IOException {
        for (String theme : new String[] {"light", "sepia", "dark"}) {
            Map<String, Integer> colours = colours(theme);
            assertThat(contrast(colours.get(words), colours.get(ground)))
                    .as("%s on %s in %s", words, ground, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, FFFFFF, 1C1F23, 0B5CAD", "sepia, F8F0E0, 2B241B, 0B5CAD", "dark, 15181C, DADDE1, 7FB8F5"})
    void theThemesAreTheOnesDecided(String theme, String page, String text, String person) throws IOException {
        Map<String, Integer> colours = colours(theme);
        assertThat(colours)
                .containsEntry("page", Integer.parseInt(page, 16))
                .containsEntry("text", Integer.parseInt(text, 16))
                .containsEntry("person", Integer.parseInt(person, 16));
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/dateline/ui/shell/" + theme + ".css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return COLOUR.matcher(css)
                    .results()
                    .filter(found -> found.group(3) == null)
                    .collect(Collectors.toMap(
                            (MatchResult found) -> found.group(1), found -> Integer.parseInt(found.group(2), 16)));
        }
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
