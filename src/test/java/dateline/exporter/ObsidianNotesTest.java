package dateline.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import dateline.store.StoreFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

final class ObsidianNotesTest {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^]|]+)(?:\\|[^]]*)?]]");

    private static Map<String, String> written(NoteSheet sheet) throws IOException {
        Map<String, String> pages = new HashMap<>();
        new ObsidianNotes(CitationStyle.OWN)
                .write(
                        sheet,
                        (name, content) -> assertThat(pages.put(name, content)).isNull(),
                        Progress.NONE);
        return pages;
    }

    private static Map<?, ?> frontMatter(String page) {
        String yaml = page.substring(4, page.indexOf("\n---\n", 4) + 1);
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    @Example
    void everyPageIsAsItsGoldenFileHasIt() throws IOException {
        String pages = written(Golden.sheet()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> "=== " + page.getKey() + "\n" + page.getValue())
                .collect(Collectors.joining());
        Golden.assertGolden("notes-obsidian.txt", pages);
    }

    @Example
    void frontMatterIsYamlForAParserOfOthersAndNamesAreFitForFiles() throws IOException {
        NoteSheet sheet = NoteSheet.of(new GeneratedNotes(23, 120).take(900));
        Map<String, String> pages = written(sheet);
        assertThat(pages).hasSize(sheet.chapters().size() + 1);
        assertThat(pages.keySet()).allMatch(name -> name.matches("[^\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}]+\\.md"));
        List<String> titles = pages.entrySet().stream()
                .filter(page -> !page.getKey().equals("Notes.md"))
                .map(page -> String.valueOf(frontMatter(page.getValue()).get("title")))
                .toList();
        assertThat(titles)
                .containsExactlyInAnyOrderElementsOf(sheet.chapters().stream()
                        .map(chapter -> chapter.target().title())
                        .toList());
    }

    @Example
    void everyLinkOfTheIndexHasItsPage() throws IOException {
        Map<String, String> pages = written(NoteSheet.of(new GeneratedNotes(29, 50).take(300)));
        Matcher link = LINK.matcher(pages.getOrDefault("Notes.md", ""));
        int links = 0;
        for (; link.find(); links++) {
            assertThat(pages).containsKey(link.group(1) + ".md");
        }
        assertThat(links).isEqualTo(pages.size() - 1);
    }

    @Example
    void aFolderKeepsWhatOthersPutThereAndACancelledExportLeavesItAsItWas() throws IOException, StoreFault {
        Path parent = Files.createTempDirectory("obsidian");
        Path folder = Files.createDirectory(parent.resolve("vault"));
        Files.writeString(folder.resolve("mine.md"), "mine");
        var format = new ObsidianNotes(CitationStyle.OWN);
        assertThatThrownBy(() -> NoteExport.write(Golden.sheet(), format, folder, new Stopped()))
                .isInstanceOf(StoreFault.class);
        assertThat(names(folder)).containsExactly("mine.md");
        NoteExport.write(Golden.sheet(), format, folder, Progress.NONE);
        assertThat(names(folder)).contains("mine.md", "Notes.md", "Futenma.md").hasSize(7);
        assertThat(names(parent)).containsExactly("vault");
        for (Path file : List.of(folder, parent)) {
            try (Stream<Path> files = Files.list(file)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.delete(parent);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final class Stopped implements Progress {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
