package dateline.exporter;

import dateline.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;

/**
 * A way to write notes. A sheet is written from its beginning to its end, entry by entry, so that it may be of any length;
 * the progress is told of entries and asked between two of them. Cancelled work ends with an
 * {@link java.io.InterruptedIOException}, and what was written of it is worth nothing.
 */
public sealed interface NoteFormat {
    /**
     * {@return its name on the command line and in lists, in small letters}
     */
    String name();

    /**
     * {@return a sentence about what this machine lacks to write some notes well; empty when it lacks nothing}
     *
     * @param sheet the notes
     */
    default Optional<String> warning(NoteSheet sheet) {
        return Optional.empty();
    }

    /** One file of text, in UTF-8. */
    non-sealed interface Text extends NoteFormat {
        /**
         * {@return the ending of its files, without a dot}
         */
        String ending();

        /**
         * Writes a sheet.
         *
         * @param sheet the notes
         * @param out takes the text; flushed and closed by the caller
         * @param progress told of entries, asked whether the text is still wanted
         * @throws IOException when it cannot be written, or this was cancelled
         */
        void write(NoteSheet sheet, Writer out, Progress progress) throws IOException;
    }

    /** One file that is not text. */
    non-sealed interface Binary extends NoteFormat {
        /**
         * {@return the ending of its files, without a dot}
         */
        String ending();

        /**
         * Writes a sheet.
         *
         * @param sheet the notes
         * @param out takes the bytes; closed by the caller
         * @param progress told of entries, asked whether the file is still wanted
         * @throws IOException when it cannot be written, or this was cancelled
         */
        void write(NoteSheet sheet, OutputStream out, Progress progress) throws IOException;
    }

    /** A folder of files of text. */
    non-sealed interface Folder extends NoteFormat {
        /**
         * Writes a sheet.
         *
         * @param sheet the notes
         * @param pages takes the files
         * @param progress told of entries, asked whether the folder is still wanted
         * @throws IOException when it cannot be written, or this was cancelled
         */
        void write(NoteSheet sheet, Pages pages, Progress progress) throws IOException;
    }

    /** Takes the files of a folder. */
    interface Pages {
        /**
         * Adds a file.
         *
         * @param name with its ending, without a path; each only once
         * @param content all that is in it
         * @throws IOException when it cannot be written
         */
        void put(String name, String content) throws IOException;
    }
}
