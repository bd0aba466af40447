package dateline.workspace;

import dateline.archive.Article;
import dateline.archive.Published;
import dateline.entity.CorrectedLedger;
import dateline.entity.CorrectionEntry;
import dateline.entity.EntityLedger;
import dateline.entity.Mention;
import dateline.entity.MentionFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One state of an archive's names: its ledger with the corrections in force, and what finds them in text. May be used from
 * several threads; nothing that is seen of it changes.
 */
final class Names {
    private final CorrectedLedger ledger;
    private final Set<String> corrections;

    /** Made when it is first needed: an archive that is only searched needs none. */
    private Optional<MentionFinder> finder = Optional.empty();

    private Names(CorrectedLedger ledger, Set<String> corrections) {
        this.ledger = ledger;
        this.corrections = corrections;
    }

    private synchronized MentionFinder finder() {
        if (finder.isEmpty()) {
            finder = Optional.of(new MentionFinder(ledger.ledger()));
        }
        return finder.get();
    }

    /** {@return the corrected ledger} */
    CorrectedLedger ledger() {
        return ledger;
    }

    /** {@return ids of the corrections in force} */
    Set<String> corrections() {
        return corrections;
    }

    /** {@return a ledger's names with corrections applied} */
    static Names of(EntityLedger base, List<CorrectionEntry> corrections) {
        CorrectedLedger corrected = CorrectedLedger.of(base, corrections);
        Set<String> ids = corrections.stream().map(CorrectionEntry::id).collect(Collectors.toSet());
        return new Names(corrected, Set.copyOf(ids));
    }

    /** {@return the mentions in an article, in order, without those that were rejected} */
    List<Mention> in(Article article) {
        String text = article.text().plain();
        List<Mention> found = finder().find(text, article.published().map(Published::day));
        return ledger.standing(Optional.of(article.id()), text, found);
    }

    /** {@return the mentions in any text, in order, without those that were rejected} */
    List<Mention> in(String text) {
        return ledger.standing(Optional.empty(), text, finder().find(text));
    }
}
