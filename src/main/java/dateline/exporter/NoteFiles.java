package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the notes of files that somebody brings, of any format that is read back. */
public final class NoteFiles {
    private NoteFiles() {}

    /**
     * {@return the notes of all files, in their order, and a sentence for each file and note that cannot be read: none of
     * them keeps the others out}
     *
     * @param files what to read
     * @param progress told of files read; when it is cancelled, the files after that are left out
     */
    public static ReadNotes read(List<Path> files, Progress progress) {
        List<NoteEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int done = 0;
        for (Path file : files) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report(done++, files.size());
            try {
                ReadNotes read = NoteReader.read(Files.readString(file));
                entries.addAll(read.entries());
                read.problems().forEach(problem -> problems.add(file + ": " + problem));
            } catch (ExportFault fault) {
                problems.add(file + ": " + fault.getMessage());
            } catch (CharacterCodingException wrong) {
                problems.add(file + " is not in UTF-8.");
            } catch (IOException unreadable) {
                problems.add(file + " cannot be read.");
            }
        }
        return new ReadNotes(entries, problems);
    }
}
