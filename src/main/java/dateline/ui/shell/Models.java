package dateline.ui.shell;

import dateline.entity.Entity;
import dateline.entity.EntityLedger;
import dateline.search.FacetKind;
import dateline.topic.Topic;
import dateline.ui.article.ReaderModel;
import dateline.ui.entity.CorrectionsModel;
import dateline.ui.entity.EditorModel;
import dateline.ui.job.JobRunner;
import dateline.ui.note.NotesModel;
import dateline.ui.search.ChipsModel;
import dateline.ui.search.ReadingMarks;
import dateline.ui.search.SavedModel;
import dateline.ui.search.SearchModel;
import dateline.ui.search.SuggestionsModel;
import dateline.ui.search.TimelineModel;
import dateline.ui.settings.Memory;
import dateline.ui.text.Words;
import dateline.ui.topic.BrowseModel;

/**
 * All that the window shows, without anything that is seen: it can be tried without a window.
 *
 * @param search what is asked and found
 * @param chips how the query was read
 * @param suggestions what is offered while somebody types
 * @param timeline how what was found lies over time
 * @param browse the sidebar's rows
 * @param reader the article that is read
 * @param notes its notes
 * @param reading which articles were read
 * @param saved searches kept
 * @param corrections the ledger and the log of what was put right in it
 * @param editor a name that is being put right
 */
record Models(
        SearchModel search,
        ChipsModel chips,
        SuggestionsModel suggestions,
        TimelineModel timeline,
        BrowseModel browse,
        ReaderModel reader,
        NotesModel notes,
        ReadingMarks reading,
        SavedModel saved,
        CorrectionsModel corrections,
        EditorModel editor) {

    /** Makes the models of an archive. */
    static Models of(OpenArchive archive, Memory memory, JobRunner runner, Words words) {
        var search = new SearchModel(archive.searcher(), runner, words);
        var corrections = new CorrectionsModel(archive.entities(), runner, words);
        learn(search, corrections.ledger().get().ledger());
        for (Topic topic : archive.topics().topics()) {
            search.name(FacetKind.TOPIC, topic.id(), topic.label());
        }
        return new Models(
                search,
                new ChipsModel(search),
                new SuggestionsModel(archive.suggesting(), memory.past(), runner),
                new TimelineModel(search, archive.timeline(), runner),
                new BrowseModel(archive.topics(), search::label),
                new ReaderModel(archive.shelf(), runner, words),
                new NotesModel(archive.notes(), archive.links(), runner, words),
                new ReadingMarks(memory.reading(), archive.notes()::count),
                new SavedModel(memory.searches(), search::label, archive.searcher(), runner),
                corrections,
                new EditorModel(corrections, archive.entities(), runner, words));
    }

    /** Teaches a search the names of a ledger. */
    static void learn(SearchModel search, EntityLedger ledger) {
        for (Entity entity : ledger.entities()) {
            search.name(FacetKind.of(entity.type()), entity.id().value(), entity.label());
        }
    }
}
