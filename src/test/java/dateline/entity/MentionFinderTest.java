package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MentionFinderTest {
    private static final EntityLedger LEDGER = new EntityLedger(List.of(
            person("person/kurt-campbell", "Campbell", "Kurt Campbell", "Kurt M. Campbell"),
            person("person/menzies-campbell", "Campbell", "Menzies Campbell"),
            person("person/yukio-hatoyama", "Hatoyama", "Yukio Hatoyama", "鳩山由紀夫"),
            person("person/barack-obama", "Obama", "Barack Obama", "Obama"),
            person("person/condoleezza-rice", "Rice", "Condoleezza Rice"),
            entity("base/futenma", "MCAS Futenma", "Futenma air station", "Futenma", "普天間"),
            entity("base/camp-schwab", "Camp Schwab", "キャンプ・シュワブ"),
            entity("agreement/sofa", "Status of Forces Agreement", "SOFA"),
            entity("agreement/security-treaty", "Japan-U.S. Security Treaty", "security treaty"),
            entity("place/united-states", "United States"),
            entity("place/ryukyu", "Ryukyu"),
            entity("place/guam", "Guam"),
            entity("agreement/guam", "Guam Agreement"),
            entity("organisation/scc", "2+2", "Security Consultative Committee"),
            entity("organisation/marines", "U.S. Marine Corps")));

    private final MentionFinder finder = new MentionFinder(LEDGER);

    private static Entity person(String id, String family, String... labels) {
        return make(id, List.of(family), labels);
    }

    private static Entity entity(String id, String... labels) {
        return make(id, List.of(), labels);
    }

    private static Entity make(String id, List<String> families, String... labels) {
        List<Label> all = new ArrayList<>();
        List<String> familyNames = new ArrayList<>(families);
        for (String label : labels) {
            all.add(new Label(label, label.charAt(0) > '\u3000' ? "ja" : "en", Label.Kind.ALTERNATIVE));
            if (label.equals("鳩山由紀夫")) {
                familyNames.add("鳩山");
            }
        }
        return new Entity(
                new EntityId(id),
                EntityType.of(id.substring(0, id.indexOf('/'))).orElseThrow(),
                all,
                familyNames,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return each mention of somebody or something of the ledger as {@code words=slug}} */
    private List<String> found(String text) {
        return finder.find(text).stream()
                .filter(mention -> mention.method() == Mention.Method.LEDGER)
                .map(mention -> mention.span().of(text) + "="
                        + mention.entity()
                                .value()
                                .substring(mention.entity().value().indexOf('/') + 1))
                .toList();
    }

    @Test
    void possessivesDashesAndQuotesHideNothing() {
        assertThat(found("Futenma's end. Futenma’s end. “Futenma”’s end."))
                .containsExactly("Futenma=futenma", "Futenma=futenma", "Futenma=futenma");
        assertThat(found("the Japan–U.S. Security Treaty and the Japan-US security treaty"))
                .containsExactly(
                        "Japan–U.S. Security Treaty=security-treaty", "Japan-US security treaty=security-treaty");
        assertThat(found("Ryūkyū, Ｒｙｕｋｙｕ, Fu\u00ADtenma"))
                .containsExactly("Ryūkyū=ryukyu", "Ｒｙｕｋｙｕ=ryukyu", "Fu\u00ADtenma=futenma");
    }

    @Test
    void theUnitedStatesIsNoPronoun() {
        assertThat(found("They told us that the U.S. and the US, the USA and the United States, are one to us."))
                .containsExactly(
                        "U.S.=united-states", "US=united-states", "USA=united-states", "United States=united-states");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("at the Futenma air station of the U.S. Marine Corps"))
                .containsExactly("Futenma air station=futenma", "U.S. Marine Corps=marines");
    }

    @Test
    void namesDoNotReachOverTheEndOfASentenceOrLine() {
        assertThat(found("They fly to Guam. Agreement came late.")).containsExactly("Guam=guam");
        assertThat(found("Guam\nAgreement")).containsExactly("Guam=guam");
        assertThat(found("the Guam Agreement")).containsExactly("Guam Agreement=guam");
    }

    @Test
    void capitalsMatterWhereTheNameHasThem() {
        assertThat(found("a sofa, the SOFA, camp schwab, Camp Schwab, CAMP SCHWAB"))
                .containsExactly("SOFA=sofa", "Camp Schwab=camp-schwab", "CAMP SCHWAB=camp-schwab");
        assertThat(found("JAPAN SEEKS SOFA CHANGE AT FUTENMA")).containsExactly("SOFA=sofa", "FUTENMA=futenma");
    }

    @Test
    void aFamilyNameNamesWhomTheTextNamedInFullBefore() {
        assertThat(found("Gates Open\n\n"
                        + "Then Campbell spoke. Kurt M. Campbell came. Campbell’s talk; Mr. Campbell"
                        + " left."))
                .containsExactly("Kurt M. Campbell=kurt-campbell", "Campbell=kurt-campbell", "Campbell=kurt-campbell");
        assertThat(found("Campbell visits Tokyo\nKurt Campbell came."))
                .containsExactly("Campbell=kurt-campbell", "Kurt Campbell=kurt-campbell");
        assertThat(found("Prime Minister Yukio Hatoyama and, later, Prime Minister Hatoyama"))
                .containsExactly("Yukio Hatoyama=yukio-hatoyama", "Hatoyama=yukio-hatoyama");
    }

    @Test
    void aFamilyNameOfTwoPeopleNamesNeither() {
        assertThat(found("Kurt Campbell met Menzies Campbell.\nThey met again.\nThen Campbell spoke."))
                .containsExactly("Kurt Campbell=kurt-campbell", "Menzies Campbell=menzies-campbell");
    }

    @Test
    void whatIsSomebodyOrSomethingElseIsLeftAlone() {
        assertThat(found("One.\nTwo.\nKurt Campbell came. Robert Campbell, Fort Campbell and Campbell Soup did not."))
                .containsExactly("Kurt Campbell=kurt-campbell");
        assertThat(found("One.\nTwo.\nCondoleezza Rice ate rice. Rice left."))
                .containsExactly("Condoleezza Rice=condoleezza-rice", "Rice=condoleezza-rice");
    }

    @Test
    void whoseNameIsLongerIsNobodyWeKnow() {
        assertThat(found("One.\nTwo.\nKurt Campbell came. R. Campbell, J.F. Campbell, Campbell-Smith did not."))
                .containsExactly("Kurt Campbell=kurt-campbell");
        assertThat(found("He knew of the Campbell Doctrine. Kurt Campbell came. The Campbell Doctrine stayed."))
                .containsExactly("Kurt Campbell=kurt-campbell");
        assertThat(found("Here Michelle Obama spoke; Obama listened; the Obama-Hatoyama talks."))
                .containsExactly("Obama=barack-obama", "Obama=barack-obama");
    }

    @Test
    void aDashBetweenBlanksPartsNames() {
        assertThat(found("He visits Japan – U.S. Security Treaty at 50"))
                .doesNotContain("Japan – U.S. Security Treaty=security-treaty");
    }

    @Test
    void aHeadlineWritesEveryWordLarge() {
        assertThat(found("Court Rejects Obama Request Over Futenma")).contains("Obama=barack-obama");
    }

    @Test
    void aJapaneseFamilyNameIsNotLitInAnotherWord() {
        assertThat(found("鳩山由紀夫が来た。鳩山氏は鳩山町を訪れ、大鳩山もある。鳩山は去った。"))
                .containsExactly("鳩山由紀夫=yukio-hatoyama", "鳩山=yukio-hatoyama", "鳩山=yukio-hatoyama");
    }

    @Test
    void japaneseNamesAreFoundInBothScripts() {
        assertThat(found("鳩山由紀夫首相は普天間について述べた。鳩山首相はキャンプ・シュワブを"))
                .containsExactly("鳩山由紀夫=yukio-hatoyama", "普天間=futenma", "鳩山=yukio-hatoyama", "キャンプ・シュワブ=camp-schwab");
        assertThat(found("Hatoyama Yukio spoke")).containsExactly("Hatoyama Yukio=yukio-hatoyama");
    }

    @Test
    void signsInANameAreNoHindrance() {
        assertThat(found("the \"2+2\" meeting")).containsExactly("2+2=scc");
    }

    @Property(tries = 500)
    void anythingIsReadAndMentionsAreInOrderAndApart(@ForAll String text) {
        int end = 0;
        for (Mention mention : finder.find(text + " Futenma " + text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().isEmpty()).isFalse();
            end = mention.span().end();
        }
    }

    @Test
    void aTextMayBeginWithWhatElseStandsBehindAName() {
        assertThat(finder.find("21, he said")).isEmpty();
        assertThat(finder.find("Base. Agreement. said, Jr.")).isEmpty();
    }

    @Property(tries = 500)
    void whateverStandsTogetherIsRead(@ForAll("fragments") List<String> fragments) {
        String text = String.join("", fragments);
        int last = 0;
        for (Mention mention : finder.find(text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            last = mention.span().end();
        }
    }

    @Provide
    Arbitrary<List<String>> fragments() {
        return Arbitraries.of(
                        "21",
                        ", ",
                        " ",
                        ". ",
                        "-",
                        "\n",
                        "(",
                        ")",
                        "\u201c",
                        "'s",
                        "Camp",
                        "Camps",
                        "Air Base",
                        "base",
                        "Mr.",
                        "Gen.",
                        "Foreign Minister",
                        "Kurt",
                        "Campbell",
                        "J.",
                        "Jr.",
                        "said",
                        "and",
                        "of",
                        "the",
                        "The",
                        "Treaty",
                        "Agreement",
                        "Article",
                        "V",
                        "1960",
                        "Naval Air Station",
                        "NAS",
                        "USS",
                        "Fort",
                        "Okada",
                        "Katsuya",
                        "普天間",
                        "基地",
                        "首相",
                        "キャンプ",
                        "SOFA",
                        "U.S.",
                        "Camp\u00ADbell",
                        "\u3000")
                .list()
                .ofMaxSize(14);
    }
}
