package dateline.workspace;

import dateline.entity.EntityId;
import dateline.exporter.CompanionsCsv;
import dateline.exporter.CompanionsGraph;
import dateline.exporter.ConcordanceCsv;
import dateline.job.Progress;
import dateline.search.ArticleContexts;
import dateline.search.Collocate;
import dateline.search.CollocatesRequest;
import dateline.search.Companions;
import dateline.search.CompanionsRequest;
import dateline.search.Concordance;
import dateline.search.ConcordanceLine;
import dateline.search.ConcordanceRequest;
import dateline.search.EntityName;
import dateline.search.SearchFault;
import dateline.search.SharedSentence;
import dateline.store.SafeFile;
import dateline.store.StoreFault;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Words and names of an open archive in their surroundings. Every method may be called from any thread, and may take long
 * where what is sought is frequent.
 */
public final class Contexts {
    private static final int PAGE = 1000;

    private final ArticleContexts contexts;

    Contexts(ArticleContexts contexts) {
        this.contexts = contexts;
    }

    /** What is asked of the index. */
    private interface Question<T> {
        T ask() throws SearchFault;
    }

    private static <T> T answer(Question<T> question) throws WorkspaceFault {
        try {
            return question.ask();
        } catch (SearchFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /**
     * {@return every occurrence of what is sought, to be closed by the caller}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws WorkspaceFault when the index cannot be read, or this was cancelled
     */
    public Concordance concordance(ConcordanceRequest request, Progress progress) throws WorkspaceFault {
        return answer(() -> contexts.concordance(request, progress));
    }

    /**
     * {@return the words that stand near what is sought, the strongest first}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws WorkspaceFault when the index cannot be read, or this was cancelled
     */
    public List<Collocate> collocates(CollocatesRequest request, Progress progress) throws WorkspaceFault {
        return answer(() -> contexts.collocates(request, progress));
    }

    /**
     * {@return who appears with an entity}
     *
     * @param request what is wanted
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws WorkspaceFault when the index cannot be read, or this was cancelled
     */
    public Companions companions(CompanionsRequest request, Progress progress) throws WorkspaceFault {
        return answer(() -> contexts.companions(request, progress));
    }

    /**
     * {@return the sentences that name two entities, in order of date}
     *
     * @param one an entity
     * @param other another entity
     * @param progress told of articles looked through, asked whether the answer is still wanted
     * @throws WorkspaceFault when the index cannot be read, or this was cancelled
     */
    public List<SharedSentence> pair(EntityId one, EntityId other, Progress progress) throws WorkspaceFault {
        return answer(() -> contexts.pair(one, other, progress));
    }

    /**
     * {@return the entities that words may mean, those whose whole name they are first; none when nobody is named so}
     *
     * @param typed a word or more of a name, or an id
     * @throws WorkspaceFault when the index cannot be read
     */
    public List<EntityName> entities(String typed) throws WorkspaceFault {
        return answer(() -> contexts.entities(typed));
    }

    /**
     * {@return some lines of a concordance}
     *
     * @param concordance open
     * @param from how many lines to pass over
     * @param limit how many to give at most
     * @throws WorkspaceFault when the index cannot be read, or the concordance was closed
     */
    public List<ConcordanceLine> lines(Concordance concordance, int from, int limit) throws WorkspaceFault {
        return answer(() -> concordance.lines(from, limit));
    }

    /**
     * Writes all lines of a concordance as CSV, never holding more than a page of them.
     *
     * @param concordance open
     * @param file the file to write; what was in it is kept when this throws
     * @param progress told of lines written, asked whether the file is still wanted
     * @throws WorkspaceFault when the index cannot be read or the file not written, or this was cancelled
     */
    public void writeCsv(Concordance concordance, Path file, Progress progress) throws WorkspaceFault {
        try {
            SafeFile.write(file, out -> {
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                writeCsv(concordance, new ConcordanceCsv(writer), progress);
                writer.flush();
            });
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    /** A kind of file that companions are written as. */
    public enum Format {
        /** A table, a companion a row. */
        CSV,
        /** A graph of the entity and its companions. */
        GRAPHML
    }

    /**
     * Writes companions into a file.
     *
     * @param companions an entity and those who appear with it
     * @param format what kind of file
     * @param file the file to write; what was in it is kept when this throws
     * @throws WorkspaceFault when the file cannot be written
     */
    public void write(Companions companions, Format format, Path file) throws WorkspaceFault {
        try {
            SafeFile.write(file, out -> {
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                switch (format) {
                    case CSV -> CompanionsCsv.write(companions, writer);
                    case GRAPHML -> writer.write(CompanionsGraph.write(companions));
                }
                writer.flush();
            });
        } catch (StoreFault fault) {
            throw WorkspaceFault.of(fault);
        }
    }

    private static void writeCsv(Concordance concordance, ConcordanceCsv csv, Progress progress) throws IOException {
        for (int from = 0; from < concordance.total(); from += PAGE) {
            if (progress.isCancelled()) {
                throw new InterruptedIOException("it is no longer wanted");
            }
            try {
                for (ConcordanceLine line : concordance.lines(from, PAGE)) {
                    csv.add(line);
                }
            } catch (SearchFault fault) {
                throw new IOException(fault.sentence(), fault);
            }
            progress.report(Math.min(from + PAGE, concordance.total()), concordance.total());
        }
    }
}
