package dateline.exporter;

import dateline.job.Progress;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes notes to where they are wanted: whole, or not at all. */
public final class NoteExport {
    private NoteExport() {}

    /**
     * Writes notes into a file, or a folder where the format makes one.
     *
     * @param sheet the notes
     * @param format how to write them
     * @param to the file or folder; what was in it is kept when this throws
     * @param progress told of notes written, asked whether they are still wanted
     * @throws StoreFault when it cannot be written, or this was cancelled
     */
    public static void write(NoteSheet sheet, NoteFormat format, Path to, Progress progress) throws StoreFault {
        switch (format) {
            case NoteFormat.Text text -> SafeFile.write(to, out -> write(sheet, text, out, progress));
            case NoteFormat.Binary binary -> SafeFile.write(to, out -> binary.write(sheet, out, progress));
            case NoteFormat.Folder folder -> NoteFolder.write(sheet, folder, to, progress);
        }
    }

    private static void write(NoteSheet sheet, NoteFormat.Text format, OutputStream out, Progress progress)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        format.write(sheet, writer, progress);
        writer.flush();
    }
}
