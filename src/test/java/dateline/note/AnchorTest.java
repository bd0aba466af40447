package dateline.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.ArticleText;
import dateline.archive.TextSpan;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static ArticleText text(String headline, String... paragraphs) {
        return ArticleText.of(headline, Optional.empty(), Optional.empty(), List.of(paragraphs));
    }

    private static TextSpan spanOf(ArticleText text, String words) {
        int start = text.plain().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static Anchor anchor(ArticleText text, String words) {
        return Anchor.at(text, spanOf(text, words)).orElseThrow();
    }

    @Test
    void anAnchorKnowsItsWordsAndWhatIsAroundThem() {
        var text = text("Headline", "First paragraph.", "The second one.");

        var anchor = anchor(text, "second");

        assertThat(anchor.exact()).isEqualTo("second");
        assertThat(anchor.prefix()).isEqualTo("Headline\nFirst paragraph.\nThe ");
        assertThat(anchor.suffix()).isEqualTo(" one.");
        assertThat(anchor.block()).isEqualTo(2);
        assertThat(anchor.textHash()).hasSize(64);
    }

    @Test
    void whiteSpaceAtTheEndsIsLeftOutAndAloneIsNoPassage() {
        var text = text("Head line", "Words.");

        assertThat(Anchor.at(text, spanOf(text, " line\n")).orElseThrow().exact())
                .isEqualTo("line");
        assertThat(Anchor.at(text, spanOf(text, " "))).isEmpty();
        assertThat(Anchor.at(text, new TextSpan(3, 3))).isEmpty();
    }

    @Test
    void noCharacterIsCutInTwo() {
        // a family of four joined by zero-width joiners, e with a combining accent, a flag of two letters
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        var text = text("a" + family + "b", "ce\u0301d", "x\uD83C\uDDEF\uD83C\uDDF5y");

        assertThat(Anchor.at(text, new TextSpan(0, 3)).orElseThrow().exact()).isEqualTo("a" + family);
        assertThat(Anchor.at(text, spanOf(text, "\u0301d")).orElseThrow().exact())
                .isEqualTo("e\u0301d");
        assertThat(Anchor.at(text, spanOf(text, "x\uD83C\uDDEF")).orElseThrow().exact())
                .isEqualTo("x\uD83C\uDDEF\uD83C\uDDF5");
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> Anchor.at(text("H"), new TextSpan(0, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void inAnUnchangedTextItIsWhereItWasEvenAmongEqualWords() {
        var text = text("no no no no", "no no no no");
        var anchor = Anchor.at(text, new TextSpan(6, 8)).orElseThrow();

        assertThat(anchor.place(text)).contains(new TextSpan(6, 8));
    }

    @Test
    void wordsThatMovedAreFoundByWhatIsAroundThem() {
        var before = text("The talks", "Futenma will move, he said in Tokyo.", "Futenma stays, she said in Naha.");
        var after =
                text("The talks went on", "Futenma will move, he said in Tokyo.", "Futenma stays, she said in Naha.");
        var anchor = Anchor.at(before, spanOf(before, "Futenma stays")).orElseThrow();
        var first = anchor(before, "Futenma");

        assertThat(anchor.place(after)).contains(spanOf(after, "Futenma stays"));
        assertThat(first.place(after)).contains(spanOf(after, "Futenma"));
    }

    @Test
    void whenInDoubtNothingIsTheAnswer() {
        var before = text("Talks", "He said no. He said no. He said no.");
        var anchor = Anchor.at(before, new TextSpan(26, 28)).orElseThrow();

        assertThat(anchor.exact()).isEqualTo("no");
        assertThat(anchor.place(text("Talks", "He said no. He said no."))).isEmpty();
        assertThat(anchor.place(text("Other", "Something else."))).isEmpty();
    }

    @Test
    void theSameShortWordElsewhereIsNotThePassage() {
        var before = text("Talks", "The minister spoke of Futenma at length today.");
        var anchor = anchor(before, "Futenma");

        assertThat(anchor.place(text("Talks", "A guide to Futenma, its streets and cafés.")))
                .isEmpty();
    }

    @Test
    void aLongPassageThatStandsOnceIsFoundThoughAllAroundItChanged() {
        String passage = "the airfield shall be returned within five to seven years";
        var before = text("Talks", "They said " + passage + " at most.");

        assertThat(anchor(before, passage).place(text("Changed", "It reads: " + passage + "!")))
                .contains(new TextSpan(18, 18 + passage.length()));
    }

    @Test
    void wordsThatWereMendedAreFoundAsNearlyTheSame() {
        var before = text("Talks", "In Naha they said the air station should be moved off Okinawa by 2014, and left.");
        var after = text("Talks", "In Naha they said the airfield should be moved off Okinawa by 2015, and left.");
        var anchor = anchor(before, "the air station should be moved off Okinawa by 2014");

        assertThat(anchor.placement(after))
                .isEqualTo(new Placement.Placed(
                        spanOf(after, "the airfield should be moved off Okinawa by 2015"), Placement.How.FUZZY));
    }

    @Test
    void theSameWordsInAnotherFormAreTheSame() {
        var before = text("Talks", "The “Ryūkyū” – so he said – is no place’s name.");
        var after = text("Talks", "More. The \"Ryu\u0304kyu\u0304\"  -\u00a0so he said - is no place's name.");
        var anchor = anchor(before, "“Ryūkyū” – so he said");

        assertThat(anchor.placement(after))
                .isEqualTo(new Placement.Placed(
                        spanOf(after, "\"Ryu\u0304kyu\u0304\"  -\u00a0so he said"), Placement.How.EXACT));
    }

    @Test
    void inDoubtThePlacesThatMayBeMeantAreNamedTheBestFirst() {
        var before = text("Talks", "He said no to Tokyo. She said no to Naha. They said no to Nago.");
        int marked = before.plain().indexOf("no to Naha");
        var anchor = Anchor.at(before, new TextSpan(marked, marked + 2)).orElseThrow();
        var after = text("A poll", "Somebody wrote no on it. But she said no to Nara, they think.");
        int likely = after.plain().indexOf("no to Nara");

        assertThat(anchor.placement(after)).isInstanceOfSatisfying(Placement.InDoubt.class, doubt -> {
            assertThat(doubt.candidates()).hasSizeBetween(1, 3);
            assertThat(doubt.candidates().getFirst().span()).isEqualTo(new TextSpan(likely, likely + 2));
        });
    }

    @Property
    void whatIsMarkedIsFoundInTheSameText(
            @ForAll("texts") ArticleText text,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 60) int length) {
        int start = Math.min(from, text.plain().length());
        var span = new TextSpan(start, Math.min(text.plain().length(), start + length));

        Optional<Anchor> anchor = Anchor.at(text, span);

        anchor.ifPresent(found -> {
            assertThat(found.place(text)).contains(found.position());
            assertThat(found.position().of(text.plain())).isEqualTo(found.exact());
            assertThat(Anchor.at(text, found.position())).contains(found);
            assertThat(isWhole(text.plain(), found.position())).isTrue();
        });
    }

    @Property(tries = 3000)
    void afterOneInsertionOutsideThePassageItIsFoundRightOrNotAtAll(
            @ForAll("texts") ArticleText text,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 400) int where,
            @ForAll @IntRange(min = 1, max = 80) int much) {
        String plain = text.plain();
        int start = Math.min(from, plain.length());
        Optional<Anchor> anchor = Anchor.at(text, new TextSpan(start, Math.min(plain.length(), start + length)));
        Assume.that(anchor.isPresent());
        TextSpan span = anchor.get().position();
        int at = Math.min(where, plain.length());
        Assume.that(at <= span.start() || at >= span.end());

        String inserted = "z".repeat(much);
        var changed = new ArticleText(
                plain.substring(0, at) + inserted + plain.substring(at),
                List.of(text.blocks().getFirst()));

        TextSpan right = at <= span.start() ? span.shifted(much) : span;
        assertThat(anchor.get().place(changed).orElse(right)).isEqualTo(right);
    }

    @Property(tries = 3000)
    void afterOneDeletionOutsideThePassageItIsFoundRightOrNotAtAll(
            @ForAll("texts") ArticleText text,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 400) int where,
            @ForAll @IntRange(min = 1, max = 80) int much) {
        String plain = text.plain();
        int start = Math.min(from, plain.length());
        Optional<Anchor> anchor = Anchor.at(text, new TextSpan(start, Math.min(plain.length(), start + length)));
        Assume.that(anchor.isPresent());
        TextSpan span = anchor.get().position();
        int at = Math.min(where, plain.length());
        int end = Math.min(plain.length(), at + much);
        Assume.that(end <= span.start() || at >= span.end());

        String rest = plain.substring(0, at) + plain.substring(end);
        var changed = new ArticleText(rest, List.of(text.blocks().getFirst()));

        // An accent that now stands behind the passage belongs to its last letter.
        TextSpan right = whole(rest, end <= span.start() ? span.shifted(at - end) : span);
        assertThat(anchor.get().place(changed).orElse(right)).isEqualTo(right);
    }

    @Provide
    Arbitrary<ArticleText> texts() {
        Arbitrary<String> words =
                Arbitraries.of("a", "b", "ab", "no", "普天間", "e\u0301", "\uD83D\uDE00", "Futenma", "x.");
        Arbitrary<String> paragraph = words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list));
        return paragraph
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(blocks -> text("H " + blocks.getFirst(), blocks.toArray(String[]::new)));
    }

    private static TextSpan whole(String plain, TextSpan span) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(plain);
        return characters.isBoundary(span.end()) ? span : new TextSpan(span.start(), characters.following(span.end()));
    }

    private static boolean isWhole(String plain, TextSpan span) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(plain);
        return characters.isBoundary(span.start()) && characters.isBoundary(span.end());
    }
}
