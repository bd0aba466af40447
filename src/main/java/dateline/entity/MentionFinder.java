package dateline.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Finds the names of a ledger in text, in one pass: at each word the longest spelling that begins there, then on behind
 * it. Immutable; may be used from several threads.
 *
 * <p>A label with a capital wants one in the text, a label of one word in capitals ({@code SOFA}) is found in capitals
 * only; possessive endings, dashes, accents and widths hide nothing. A family name alone names whom the text named in
 * full before, unless two such people share it.
 */
public final class MentionFinder {
    private final Lexicon lexicon = new Lexicon();
    private final NameTrie trie;
    private final TownOrBase places;
    private final BasesOfLedger bases;
    private final TreatyArticles articles;
    private final ConcurrentMap<EntityId, Bearer> bearers = new ConcurrentHashMap<>();

    /**
     * Makes a finder.
     *
     * @param ledger the names to find
     */
    public MentionFinder(EntityLedger ledger) {
        this.trie = new NameTrie(ledger, lexicon);
        this.places = new TownOrBase(ledger);
        this.bases = new BasesOfLedger(ledger, lexicon);
        this.articles = new TreatyArticles(ledger);
    }

    /**
     * {@return the mentions in a text of no known day, in order, none overlapping}
     *
     * @param text any text; blocks end with a line feed, and its first line is taken for a headline
     */
    public List<Mention> find(String text) {
        return find(text, Optional.empty());
    }

    /**
     * {@return the mentions in a text, in order, none overlapping}
     *
     * @param text any text; blocks end with a line feed, and its first line is taken for a headline
     * @param published the day in print, which tells people of one name apart by the dates of their offices
     */
    public List<Mention> find(String text, Optional<LocalDate> published) {
        var words = new TextWords(text, trie);
        List<Found> found = Contest.between(new LedgerNames(words, trie).find(), new FormFinder(words).find());
        var people = new KnownPeople(words, trie, lexicon, bearers);
        var era = new Era(words, published);
        var editions = new Editions(words, published);
        return new Naming(words, found, era, people, places, new BaseNames(words, bases), articles, editions)
                .mentions();
    }
}
