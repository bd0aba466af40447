package dateline.exporter;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The fonts of this machine that a PDF is set in: one for Latin script, in its four faces as far as they are there, and one
 * that has Japanese. A font must have outlines of TrueType, since PDFs are written with no others.
 *
 * @param latin files by face; empty when there is none
 * @param japanese the font, if there is one
 */
record PaperFonts(Map<Face, Path> latin, Optional<Path> japanese) {
    private static final List<Map<Face, String>> LATIN = List.of(
            faces("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSerif-Italic.ttf", "NotoSerif-BoldItalic.ttf"),
            faces("georgia.ttf", "georgiab.ttf", "georgiai.ttf", "georgiaz.ttf"),
            faces("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", "DejaVuSerif-Italic.ttf", "DejaVuSerif-BoldItalic.ttf"),
            faces(
                    "LiberationSerif-Regular.ttf",
                    "LiberationSerif-Bold.ttf",
                    "LiberationSerif-Italic.ttf",
                    "LiberationSerif-BoldItalic.ttf"),
            faces("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"));

    private static final List<String> JAPANESE = List.of(
            "NotoSerifJP-Regular.ttf",
            "NotoSansJP-Regular.ttf",
            "ipaexm.ttf",
            "ipaexg.ttf",
            "ipam.ttf",
            "ipag.ttf",
            "yumin.ttf",
            "YuGothR.ttc",
            "msmincho.ttc",
            "msgothic.ttc",
            "meiryo.ttc",
            "VL-Gothic-Regular.ttf",
            "TakaoGothic.ttf",
            "DroidSansFallbackFull.ttf",
            "DroidSansFallback.ttf",
            "Arial Unicode.ttf",
            "unifont.ttf");

    private static final int DEEPEST = 6;

    /** {@return the fonts of this machine, looked for where its kind of system keeps them} */
    static PaperFonts ofMachine() {
        String home = System.getProperty("user.home", "");
        String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        boolean isWindows = File.separatorChar == '\\';
        List<Path> folders = isWindows
                ? List.of(Path.of(windows, "Fonts"), Path.of(home, "AppData", "Local", "Microsoft", "Windows", "Fonts"))
                : List.of(
                        Path.of(home, ".fonts"),
                        Path.of(home, ".local", "share", "fonts"),
                        Path.of(home, "Library", "Fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/Library/Fonts"),
                        Path.of("/System/Library/Fonts"));
        return in(folders);
    }

    /** {@return the fonts that some folders have, at any depth; a folder may be missing} */
    static PaperFonts in(List<Path> folders) {
        Map<String, Path> files = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
                walk.forEach(file -> files.putIfAbsent(key(file.getFileName()), file));
            } catch (IOException | UncheckedIOException unreadable) {
                // what cannot be read has no fonts for us
            }
        }
        return new PaperFonts(latin(files), japanese(files));
    }

    private static Map<Face, Path> latin(Map<String, Path> files) {
        for (Map<Face, String> family : LATIN) {
            Map<Face, Path> faces = new HashMap<>();
            family.forEach((face, name) -> file(files, name).ifPresent(file -> faces.put(face, file)));
            if (faces.containsKey(Face.REGULAR)) {
                return Map.copyOf(faces);
            }
        }
        return Map.of();
    }

    private static Optional<Path> japanese(Map<String, Path> files) {
        return JAPANESE.stream().flatMap(name -> file(files, name).stream()).findFirst();
    }

    /** A font that cannot be read, or has outlines of another kind, is passed over. */
    private static Optional<Path> file(Map<String, Path> files, String name) {
        Optional<Path> file = Optional.ofNullable(files.get(name.toLowerCase(Locale.ROOT)));
        return file.filter(found -> {
            try (TrueTypeFont font = open(found)) {
                return font.getTableMap().containsKey("glyf");
            } catch (IOException unreadable) {
                return false;
            }
        });
    }

    /** {@return an open font, the first one of a collection; closed by the caller} */
    static TrueTypeFont open(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
        }
        var first = new ArrayList<TrueTypeFont>();
        var collection = new TrueTypeCollection(file.toFile());
        collection.processAllFonts(font -> {
            if (first.isEmpty()) {
                first.add(font);
            }
        });
        return first.getFirst();
    }

    private static String key(Path name) {
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<Face, String> faces(String regular, String bold, String italic, String boldItalic) {
        return Map.of(Face.REGULAR, regular, Face.BOLD, bold, Face.ITALIC, italic, Face.BOLD_ITALIC, boldItalic);
    }

    /** How letters of a font stand. */
    enum Face {
        /** Upright. */
        REGULAR,
        /** Upright and heavy. */
        BOLD,
        /** Slanted. */
        ITALIC,
        /** Slanted and heavy. */
        BOLD_ITALIC;

        boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }
}
