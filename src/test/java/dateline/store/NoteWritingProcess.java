package dateline.store;

import dateline.note.Note;
import dateline.note.NoteFault;
import dateline.note.NoteId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/**
 * Writes, changes and removes notes in a process of its own, which can be killed: says each change on a line once it was
 * acknowledged, lets the journal begin anew often, and makes backups in between.
 */
final class NoteWritingProcess {
    private static final int NOTES = 40;
    private static final int CHANGES_A_BACKUP = 25;
    private static final int OUTDATED = 30;
    private static final int LONGEST_COMMENT = 600;

    private NoteWritingProcess() {}

    /** The process. Arguments: the folder, the seed of its changes, and how many to make. */
    public static void main(String[] arguments) throws NoteFault, StoreFault {
        Path folder = Path.of(arguments[0]);
        var random = new Random(Long.parseLong(arguments[1]));
        var backups = new Backups(folder, Clock.systemUTC());
        for (int change = 0; change < Integer.parseInt(arguments[2]); ) {
            try (var journal = NoteJournal.open(folder, Clock.systemUTC(), OUTDATED)) {
                for (int i = 0; i < CHANGES_A_BACKUP; i++, change++) {
                    change(journal, random, arguments[1] + "." + change);
                }
                backups.backUp(journal);
            }
        }
    }

    private static void change(NoteJournal journal, Random random, String mark) throws NoteFault {
        String id = "n" + random.nextInt(NOTES);
        if (random.nextInt(10) == 0) {
            journal.remove(new NoteId(id));
            System.out.println(id + " -");
        } else {
            String comment = mark + " 普天間 ".repeat(random.nextInt(LONGEST_COMMENT / 5));
            journal.put(NotesOnDisk.note(id, comment));
            System.out.println(id + " " + Digest.of(comment));
        }
        System.out.flush();
    }

    /** {@return what stands for a note in the lines that the process says} */
    static String said(Note note) {
        return note.id().value() + " " + Digest.of(note.comment());
    }

    /** {@return a process that has begun} */
    static Process begin(Path folder, long seed, int changes) throws IOException {
        String here = System.getProperty("java.class.path");
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", here),
                        NoteWritingProcess.class.getName(),
                        folder.toString(),
                        Long.toString(seed),
                        Integer.toString(changes)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
