package dateline.dossier;

import dateline.store.RecordedResults;
import java.util.List;
import java.util.regex.Pattern;

/** The names of what is in a dossier, below its base folder, with forward slashes. */
final class BagNames {
    static final String BAGIT = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** What every bag of ours has. */
    static final List<String> TAG_FILES = List.of(BAGIT, INFO, MANIFEST, TAG_MANIFEST);

    static final String DATA = "data/";
    static final String ARCHIVE = DATA + "archive/";
    static final String RESULTS = DATA + RecordedResults.NAME;

    /** What a dossier's own name ends in. */
    static final String ENDING = ".dossier.zip";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private BagNames() {}

    /** {@return whether a name leads nowhere but below the folder that it is unpacked to, on any system} */
    static boolean isSafe(String name) {
        if (name.isEmpty() || name.indexOf('\\') >= 0 || DRIVE.matcher(name).matches()) {
            return false;
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        boolean archive = name.startsWith(ARCHIVE);
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || (archive && part.startsWith("."))) {
                return false;
            }
        }
        return true;
    }

    /** {@return a name as a manifest writes it} */
    static String written(String name) {
        return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** {@return a name as a manifest has it} */
    static String read(String written) {
        return written.replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%25", "%");
    }
}
