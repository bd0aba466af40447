package dateline.ui.shell;

import dateline.entity.Entity;
import dateline.search.FacetKind;
import dateline.topic.Topic;
import dateline.ui.article.ReaderModel;
import dateline.ui.job.JobRunner;
import dateline.ui.note.NotesModel;
import dateline.ui.search.ReadingMarks;
import dateline.ui.search.SavedModel;
import dateline.ui.search.SearchModel;
import dateline.ui.settings.Memory;
import dateline.ui.text.Words;
import dateline.ui.topic.BrowseModel;

/**
 * All that the window shows, without anything that is seen: it can be tried without a window.
 *
 * @param search what is asked and found
 * @param browse the sidebar's rows
 * @param reader the article that is read
 * @param notes its notes
 * @param reading which articles were read
 * @param saved searches kept
 */
record Models(
        SearchModel search,
        BrowseModel browse,
        ReaderModel reader,
        NotesModel notes,
        ReadingMarks reading,
        SavedModel saved) {

    /** Makes the models of an archive. */
    static Models of(OpenArchive archive, Memory memory, JobRunner runner, Words words) {
        var search = new SearchModel(archive.searcher(), runner, words);
        for (Entity entity : archive.ledger().entities()) {
            search.name(FacetKind.of(entity.type()), entity.id().value(), entity.label());
        }
        for (Topic topic : archive.topics().topics()) {
            search.name(FacetKind.TOPIC, topic.id(), topic.label());
        }
        return new Models(
                search,
                new BrowseModel(archive.topics(), search::label),
                new ReaderModel(archive.shelf(), runner, words),
                new NotesModel(archive.notes(), runner, words),
                new ReadingMarks(memory.reading(), archive.notes()::count),
                new SavedModel(memory.searches(), search::label));
    }
}
