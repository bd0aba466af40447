package dateline.store;

import dateline.archive.Article;
import dateline.archive.Location;
import dateline.archive.Problem;
import dateline.archive.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the files that hold articles: one object in a {@code .json} file, one on each line of a {@code .jsonl}. */
final class ArticleFiles {
    /** How many problems of one file are told one by one. */
    static final int TOLD = 1000;

    private final Path folder;
    private final String language;

    /**
     * Makes a reader.
     *
     * @param folder the archive's
     * @param language of articles that name none
     */
    ArticleFiles(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /** Hands out the articles of a file, and what is wrong in it. */
    void read(String file, ArchiveFolder.ArticleSink sink) {
        try {
            Path path = folder.resolve(file);
            Optional<String> strange = FileBytes.strange(path);
            if (strange.isPresent()) {
                sink.problem(new Problem(file, 0, strange.get()));
            } else if (isOfLines(file)) {
                readLines(file, path, sink);
            } else {
                readOne(file, path, sink);
            }
        } catch (InvalidPathException invalid) {
            sink.problem(new Problem(file, 0, "its name cannot be used on this system: " + invalid.getReason()));
        }
    }

    /** {@return whether nothing stands in the way of reading a file} */
    boolean isReadable(SourceFile file) {
        try {
            Path path = folder.resolve(file.path());
            boolean tooLarge = !isOfLines(file.path()) && file.size() > FileBytes.LARGEST;
            return !tooLarge && FileBytes.strange(path).isEmpty() && Files.isReadable(path);
        } catch (InvalidPathException invalid) {
            return false;
        }
    }

    private static boolean isOfLines(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    private void readOne(String file, Path path, ArchiveFolder.ArticleSink sink) {
        try {
            if (Files.size(path) > FileBytes.LARGEST) {
                sink.problem(new Problem(
                        file,
                        0,
                        "it is larger than 64 MB; many articles go into a .jsonl file, one on" + " each line"));
                return;
            }
            byte[] bytes = Files.readAllBytes(path);
            int from = RawText.afterMark(bytes, 0, bytes.length);
            if (RawText.isBlank(bytes, from, bytes.length)) {
                sink.problem(new Problem(file, 1, "it is empty"));
                return;
            }
            NinjsReader.read(new Piece(file, bytes, from, bytes.length, from, 1), language, sink);
        } catch (IOException failure) {
            sink.problem(new Problem(file, 0, FileBytes.reason(path, failure)));
        }
    }

    private void readLines(String file, Path path, ArchiveFolder.ArticleSink sink) {
        var few = new FewProblems(sink, file);
        try (InputStream in = Files.newInputStream(path)) {
            var lines = new LineReader(in);
            boolean anything = false;
            while (few.isOpen() && lines.advance()) {
                anything |= readLine(file, lines, few);
            }
            if (!anything && few.isOpen()) {
                few.problem(new Problem(file, 1, "it is empty"));
            }
        } catch (IOException failure) {
            few.problem(new Problem(file, 0, FileBytes.reason(path, failure)));
        }
        few.finish();
    }

    /** {@return whether there was anything on the line} */
    private boolean readLine(String file, LineReader lines, ArchiveFolder.ArticleSink sink) {
        if (lines.isTooLong()) {
            sink.problem(new Problem(file, lines.number(), "the line is longer than 64 MB"));
            return true;
        }
        int from = lines.from();
        if (lines.number() == 1) {
            from = RawText.afterMark(lines.buffer(), from, lines.to());
        }
        if (RawText.isBlank(lines.buffer(), from, lines.to())) {
            return false;
        }
        long offset = lines.offset() + from - lines.from();
        NinjsReader.read(new Piece(file, lines.buffer(), from, lines.to(), offset, lines.number()), language, sink);
        return true;
    }

    /** {@return the article at a place} */
    Article read(Location location) throws StoreFault {
        byte[] bytes = bytes(folder, location);
        var articles = new ArrayList<Article>();
        var problems = new ArrayList<Problem>();
        NinjsReader.read(
                new Piece(location.file(), bytes, 0, bytes.length, location.offset(), location.line()),
                language,
                new Gathered(articles, problems));
        if (articles.isEmpty()) {
            throw changed(
                    location,
                    problems.isEmpty() ? "" : " (" + problems.getFirst().reason() + ")");
        }
        return articles.getFirst();
    }

    /** {@return the object at a place, as it stands there} */
    String json(Location location) throws StoreFault {
        byte[] bytes = bytes(folder, location);
        boolean whole = bytes.length > 1 && bytes[0] == '{' && bytes[bytes.length - 1] == '}';
        if (!whole || RawText.flaw(bytes, 0, bytes.length).isPresent()) {
            throw changed(location, "");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static StoreFault changed(Location location, String why) {
        return new StoreFault(
                StoreFault.Reason.MALFORMED,
                "The article is no longer where it was in " + location.file() + ": the file has changed" + why + ".");
    }

    /** {@return the bytes at a place} */
    static byte[] bytes(Path folder, Location location) throws StoreFault {
        try {
            return bytes(folder.resolve(location.file()), location.offset(), location.length());
        } catch (InvalidPathException invalid) {
            throw new StoreFault(
                    StoreFault.Reason.MISSING, "There can be no file " + location.file() + " on this system.", invalid);
        }
    }

    /** {@return some bytes of a file} */
    static byte[] bytes(Path path, long offset, int length) throws StoreFault {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (offset < 0 || length < 0 || offset + length > channel.size()) {
                throw new StoreFault(
                        StoreFault.Reason.MALFORMED,
                        "The article is no longer where it was: the file " + path + " has become shorter.");
            }
            var buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, offset + buffer.position()) < 0) {
                    throw new IOException("it has just become shorter");
                }
            }
            return buffer.array();
        } catch (IOException failure) {
            var reason = failure instanceof NoSuchFileException ? StoreFault.Reason.MISSING : StoreFault.Reason.DISK;
            throw new StoreFault(
                    reason, "The file " + path + " cannot be read: " + FileBytes.reason(path, failure) + ".", failure);
        }
    }

    private record Gathered(List<Article> articles, List<Problem> problems) implements ArchiveFolder.ArticleSink {
        @Override
        public void article(Article article, Location location) {
            articles.add(article);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }
}
