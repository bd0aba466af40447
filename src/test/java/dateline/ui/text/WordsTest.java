package dateline.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*\\.?)\"");
    private final Words words = Words.english();

    @Test
    void countsAreSaidAsPeopleSayThem() {
        assertThat(List.of(words.get("list.count", 0L), words.get("list.count", 1L), words.get("list.count", 1_204L)))
                .containsExactly("No article", "1 article", "1,204 articles");
    }

    @Test
    void daysAreWrittenInFullAndShort() {
        var day = LocalDate.of(2010, 2, 4);
        assertThat(words.day(day)).isEqualTo("4 February 2010");
        assertThat(words.shortDay(day)).isEqualTo("4 Feb 2010");
    }

    @Test
    void everyTextOfTheBundleIsUsed() throws IOException {
        Set<String> unused =
                new TreeSet<>(ResourceBundle.getBundle("dateline.ui.text.words").keySet());
        Set<String> mentioned = keysInTheSources();
        // A text whose key is put together from a part and a name is used when that part is.
        unused.removeIf(key -> mentioned.contains(key)
                || mentioned.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part))
                || (key.startsWith("action.") && mentioned.contains(key.substring("action.".length())))
                || key.startsWith("action.light."));
        assertThat(unused).isEmpty();
    }

    private static Set<String> keysInTheSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dateline/ui"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
