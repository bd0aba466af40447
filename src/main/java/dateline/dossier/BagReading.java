package dateline.dossier;

import dateline.archive.Problem;
import dateline.job.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a bag from its first file to its last and holds it to its manifests: that each file listed is there as it was, and
 * that none is there that is not listed.
 */
final class BagReading {
    private static final int LONGEST_TAG_FILE = 1 << 16;

    /** A path of a file may be so long, with its checksum; what is longer would fill the memory. */
    private static final long LONGEST_LINE = 1 << 13;

    private static final int KNOWN_FORMAT = 1;
    private static final long REPORTED = 1 << 10;
    private static final Pattern LISTED = Pattern.compile("([0-9A-Fa-f]{64})[ \\t]+\\*?(.+)");
    private static final String DAMAGED = "it is damaged: its content is not what the manifest says";

    private final BagFile bag;
    private final BagFile.Complaints complaints;
    private final Progress progress;
    private final Map<String, String> listed = new HashMap<>();
    private BagInfo info = new BagInfo(Map.of());
    private long bytes;
    private long files;

    /** Takes the files of the payload. */
    interface Sink {
        /** Looks at nothing. */
        Sink NONE = (name, content) -> {};

        /** Takes a file; what it does not read of the content is read afterwards. */
        void take(String name, InputStream content) throws IOException;
    }

    BagReading(BagFile bag, BagFile.Complaints complaints, Progress progress) {
        this.bag = bag;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** Reads all of it. */
    void run(Sink sink) throws DossierFault {
        for (String name : BagNames.TAG_FILES) {
            require(name);
        }
        require(BagNames.RESULTS);
        Map<String, String> tags = new HashMap<>();
        manifest(BagNames.TAG_MANIFEST, tags, "");
        declaration(small(BagNames.BAGIT, tags));
        info = BagInfo.read(small(BagNames.INFO, tags));
        format();
        manifest(BagNames.MANIFEST, listed, tags.getOrDefault(BagNames.MANIFEST, ""));
        payload(sink);
        missing();
        oxum();
    }

    private void require(String name) throws DossierFault {
        if (!bag.has(name)) {
            complain(name, "it is missing");
        }
    }

    /** {@return what the bag says of itself} */
    BagInfo info() {
        return info;
    }

    /** {@return the SHA-256 of each file of the payload, as the manifest has it} */
    Map<String, String> listed() {
        return listed;
    }

    private void declaration(String text) throws DossierFault {
        if (bag.has(BagNames.BAGIT) && !text.startsWith("BagIt-Version: ")) {
            complain(BagNames.BAGIT, "it does not say that this is a bag");
        }
    }

    private void format() throws DossierFault {
        String format = info.get(BagInfo.FORMAT).orElse("");
        if (!bag.has(BagNames.INFO)) {
            return;
        }
        if (!format.matches("\\d{1,6}")) {
            complain(BagNames.INFO, "it does not say that this is a dossier");
        } else if (Integer.parseInt(format) > KNOWN_FORMAT) {
            complain(BagNames.INFO, "the dossier was made by a newer Dateline, in format " + format);
        }
    }

    /** {@return a short file as text; empty when it cannot be read} */
    private String small(String name, Map<String, String> tags) throws DossierFault {
        if (!bag.has(name)) {
            return "";
        }
        try (DeclaredStream content = bag.read(name)) {
            byte[] some = content.readNBytes(LONGEST_TAG_FILE);
            content.drain();
            verify(name, content, tags.getOrDefault(name, ""));
            return new String(some, StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException unreadable) {
            complain(name, unreadable);
            return "";
        }
    }

    private void manifest(String name, Map<String, String> into, String sha) throws DossierFault {
        if (!bag.has(name)) {
            return;
        }
        if (bag.declared(name) > LONGEST_LINE * (bag.count() + 1L)) {
            complain(name, "it is longer than a list of the files that are there can be");
            return;
        }
        try (DeclaredStream content = bag.read(name)) {
            var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Matcher matcher = LISTED.matcher(line);
                if (!matcher.matches()) {
                    complain(name, "a line of it cannot be understood");
                } else if (into.put(BagNames.read(matcher.group(2)), matcher.group(1)) != null) {
                    complain(name, "it lists " + matcher.group(2) + " twice");
                }
            }
            content.drain();
            if (!name.equals(BagNames.TAG_MANIFEST)) {
                verify(name, content, sha);
            }
        } catch (IOException | RuntimeException unreadable) {
            complain(name, unreadable);
        }
    }

    private void payload(Sink sink) throws DossierFault {
        long total = 0;
        for (String name : bag.names()) {
            total += Math.max(0, bag.declared(name));
        }
        for (String name : bag.names()) {
            if (progress.isCancelled()) {
                throw DossierFault.cancelled();
            }
            if (name.startsWith(BagNames.DATA)) {
                take(name, sink);
            } else if (!BagNames.TAG_FILES.contains(name)) {
                complain(name, "it is in no manifest");
            }
            progress.report(bytes / REPORTED, total / REPORTED);
        }
    }

    private void take(String name, Sink sink) throws DossierFault {
        String sha = listed.getOrDefault(name, "");
        if (sha.isEmpty()) {
            complain(name, "it is in no manifest");
            return;
        }
        try (DeclaredStream content = bag.read(name)) {
            sink.take(name, content);
            content.drain();
            bytes += content.count();
            files++;
            verify(name, content, sha);
        } catch (DossierFault.Stopped stopped) {
            throw stopped.fault();
        } catch (IOException | RuntimeException unreadable) {
            complain(name, unreadable);
        }
    }

    private void verify(String name, DeclaredStream content, String sha) throws DossierFault {
        if (!content.sha256().equalsIgnoreCase(sha)) {
            complain(name, DAMAGED);
        }
    }

    private void missing() throws DossierFault {
        for (String name : listed.keySet().stream().sorted().toList()) {
            if (!bag.has(name)) {
                complain(name, "the manifest lists it, and it is missing");
            }
        }
    }

    private void oxum() throws DossierFault {
        String found = bytes + "." + files;
        String said = info.get(BagInfo.OXUM).orElse(found);
        if (!said.equals(found)) {
            complain(BagNames.INFO, "it speaks of " + said + " bytes and files where there are " + found);
        }
    }

    /** What damaged bytes throw may be anything, with any words. */
    private void complain(String name, Exception unreadable) throws DossierFault {
        complain(
                name,
                unreadable instanceof DeclaredStream.WrongLength wrong
                        ? wrong.reason()
                        : "it is damaged: it cannot be unpacked");
    }

    private void complain(String name, String reason) throws DossierFault {
        complaints.take(new Problem(name, 0, reason));
    }
}
