package dateline.ui.shell;

import dateline.archive.Archive;
import dateline.archive.ArticleId;
import dateline.archive.TextSpan;
import dateline.entity.EntityId;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.job.Progress;
import dateline.note.Note;
import dateline.search.TopicReason;
import dateline.topic.TopicTree;
import dateline.ui.article.Shelf;
import dateline.ui.entity.EntityDesk;
import dateline.ui.note.NoteDesk;
import dateline.ui.search.Searcher;
import dateline.ui.search.Suggesting;
import dateline.ui.search.Timeline;
import dateline.workspace.IndexReport;
import dateline.workspace.OpenArticle;
import dateline.workspace.WorkspaceFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An archive in whose articles {@code Camp X} is known by its form, as long as no entry has that spelling. */
record WithCamps(OpenArchive plain) implements OpenArchive, Shelf {
    private static final Pattern CAMP = Pattern.compile("Camp [A-Z][a-z]+");

    @Override
    public Archive archive() {
        return plain.archive();
    }

    @Override
    public EntityDesk entities() {
        return plain.entities();
    }

    @Override
    public TopicTree topics() {
        return plain.topics();
    }

    @Override
    public Searcher searcher() {
        return plain.searcher();
    }

    @Override
    public Suggesting suggesting() {
        return plain.suggesting();
    }

    @Override
    public Timeline timeline() {
        return plain.timeline();
    }

    @Override
    public Shelf shelf() {
        return this;
    }

    @Override
    public NoteDesk notes() {
        return plain.notes();
    }

    @Override
    public IndexReport refresh(Progress progress) throws WorkspaceFault {
        return plain.refresh(progress);
    }

    @Override
    public long settle(Progress progress) throws WorkspaceFault {
        return plain.settle(progress);
    }

    @Override
    public void exportNotes(Path file) throws WorkspaceFault {
        plain.exportNotes(file);
    }

    @Override
    public List<Note> allNotes() {
        return plain.allNotes();
    }

    @Override
    public Optional<OpenArticle> article(ArticleId id) throws WorkspaceFault {
        return plain.shelf().article(id).map(this::camped);
    }

    @Override
    public List<TextSpan> hits(String query, OpenArticle open) {
        return plain.shelf().hits(query, open);
    }

    @Override
    public List<TopicReason> topics(ArticleId id) throws WorkspaceFault {
        return plain.shelf().topics(id);
    }

    private OpenArticle camped(OpenArticle open) {
        String text = open.article().text().plain();
        List<Mention> mentions = new ArrayList<>(open.mentions());
        CAMP.matcher(text)
                .results()
                .map(found -> new TextSpan(found.start(), found.end()))
                .filter(span -> mentions.stream().noneMatch(each -> each.span().overlaps(span)))
                .map(span -> ofForm(span, span.of(text)))
                .toList()
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new OpenArticle(open.article(), mentions);
    }

    private static Mention ofForm(TextSpan span, String name) {
        return new Mention(span, EntityId.ofForm(EntityType.BASE, name), EntityType.BASE, name, Mention.Method.PATTERN);
    }
}
