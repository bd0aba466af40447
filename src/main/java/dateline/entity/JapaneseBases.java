package dateline.entity;

import dateline.entity.Found.Formed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bases that no ledger lists, in Japanese: a name before {@code 基地} and the like, or behind {@code キャンプ}. */
final class JapaneseBases {
    private static final int LONGEST = 10;
    private static final String CAMP = "キャンプ";

    /** What ends a name; the longer before the shorter. */
    private static final List<String> ENDS = List.of(
            "海兵隊基地", "空軍基地", "海軍基地", "陸軍基地", "航空基地", "海兵隊航空基地", "基地", "補助飛行場", "飛行場", "演習場", "訓練場", "港湾施設", "通信所",
            "通信施設", "弾薬庫", "補給廠", "貯油施設", "住宅地区", "駐屯地", "分屯基地", "分屯地", "対地射爆撃場", "射爆撃場", "射爆場", "軍港");

    /** Whose base it is, said before the name. */
    private static final List<String> OWNERS = List.of(
            "在日米軍", "米海兵隊", "米海軍", "米空軍", "米陸軍", "米軍", "陸上自衛隊", "航空自衛隊", "海上自衛隊", "陸自", "空自", "海自", "旧日本軍", "旧");

    /** What a base is, which is no name of one. */
    private static final Set<String> KINDS = Set.of(
            "米", "米軍", "自衛隊", "軍事", "海兵隊", "空軍", "海軍", "陸軍", "航空", "同", "両", "各", "全", "新", "本", "当", "代替", "補助", "民間",
            "国内", "県内", "県外", "国外", "海上", "前線", "補給", "訓練", "出撃", "発進", "極東", "最大", "巨大", "核", "潜水艦", "通信", "移設先", "在日",
            "在沖", "軍用", "専用", "既存", "南極", "昭和", "観測", "秘密", "主要", "米国", "日米", "日本", "沖縄", "実弾", "砲撃", "爆撃", "射撃", "軍",
            "仮設", "国際", "恒久", "外国");

    /** What is said of bases, a few letters behind their names. */
    private static final List<String> CUES = List.of(
            "飛来", "配備", "所属", "離陸", "着陸", "帰還", "移駐", "駐留", "滑走路", "移設", "返還", "騒音", "部隊", "発着", "艦載機", "空母", "母港",
            "周辺", "機体", "上空", "常駐", "移転");

    private static final int LONGEST_LIST = 60;
    private static final String NAME = "[\\p{IsHan}\\p{IsKatakana}ー]{2,10}";
    private static final Pattern LISTED = Pattern.compile(NAME);

    /** Names and then how many bases they are. */
    private static final Pattern LIST =
            Pattern.compile("((?:" + NAME + "[、・と])+" + NAME + ")(?:の各|の?両|の[2-9２-９二三四五六七]つの)(?:米軍|空軍|航空)?$");

    private static final int REACH = 8;

    /** What makes a town, or another thing, of a name. */
    private static final String TOWNS = "市県町村区島駅港空湾線";

    /** What ends a list of names before the word for all of them. */
    private static final String SEVERAL = "両各";

    private static final Set<String> NOT_BEHIND = Set.of("問題", "負担", "経済", "反対", "交付", "建設", "従業");
    private static final Set<String> NO_CAMPS = Set.of(
            "イン", "ファイヤー", "ファイア", "サイト", "カー", "ブーム", "デービッド", "デイビッド", "デービット", "シーズン", "グッズ", "リーダー", "ツアー", "ネーム",
            "ギア", "ウエア", "テント", "デビッド");

    private final TextWords words;

    JapaneseBases(TextWords words) {
        this.words = words;
    }

    /** {@return the name of a base without what tells its kind; empty when nothing tells it, or it is a letter long} */
    static Optional<String> shortName(String name) {
        return ENDS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(end -> name.substring(0, name.length() - end.length()))
                .filter(left -> left.length() > 1 && left.chars().allMatch(TextWords::isKanji));
    }

    /** {@return whether a short name between two offsets stands alone and something of a base is said behind it} */
    static boolean isSpokenOf(String text, int start, int end) {
        boolean longer = start > 0 && TextWords.isKanji(text.charAt(start - 1));
        boolean town = end < text.length() && TOWNS.indexOf(text.charAt(end)) >= 0;
        String behind =
                text.substring(end, Math.min(text.length(), end + REACH)).split("[。、「」]", 2)[0];
        return !longer && !town && CUES.stream().anyMatch(behind::contains);
    }

    /** {@return the base whose name a word may be the beginning of the end of, or {@code キャンプ}} */
    Optional<Formed> at(int word) {
        int at = words.start(word);
        String text = words.text();
        if (text.startsWith(CAMP, at)) {
            return camp(word, at);
        }
        for (String end : ENDS) {
            if (text.startsWith(end, at)) {
                return named(word, at, end);
            }
        }
        return Optional.empty();
    }

    /** {@return the names before {@code 各基地} or {@code 両基地}: {@code 千歳、百里、新田原の各基地}} */
    List<Formed> listed(int word) {
        int at = words.start(word);
        String text = words.text();
        if (ENDS.stream().noneMatch(end -> text.startsWith(end, at))) {
            return List.of();
        }
        int from = Math.max(0, at - LONGEST_LIST);
        Matcher list = LIST.matcher(text).region(from, at);
        List<Formed> bases = new ArrayList<>();
        if (list.find()) {
            Matcher name = LISTED.matcher(text).region(list.start(1), list.end(1));
            while (name.find()) {
                int start = name.start() + skipped(name.group());
                int first = wordAt(word, start);
                int last = first < 0 ? -1 : words.endingAt(first, name.end());
                if (last >= 0) {
                    bases.add(Formed.thing(first, last, EntityType.BASE, first));
                }
            }
        }
        return bases.size() > 1 ? bases : List.of();
    }

    private Optional<Formed> camp(int word, int at) {
        String text = words.text();
        int first = at + CAMP.length();
        if (first < text.length() && text.charAt(first) == '・') {
            first++;
        }
        int end = first;
        while (end < text.length() && isKatakana(text.charAt(end))) {
            end++;
        }
        String name = text.substring(first, end);
        boolean other = NO_CAMPS.stream().anyMatch(name::startsWith);
        boolean longer = at > 0 && isKatakana(text.charAt(at - 1)) && text.charAt(at - 1) != '・';
        int last = words.endingAt(word, end);
        return name.length() < 2 || other || longer || last < 0
                ? Optional.empty()
                : Optional.of(Formed.thing(word, last, EntityType.BASE, word));
    }

    private Optional<Formed> named(int word, int at, String end) {
        String text = words.text();
        int last = words.endingAt(word, at + end.length());
        int behind = at + end.length();
        int from = at;
        while (from > 0 && at - from < LONGEST && isOfName(text.charAt(from - 1))) {
            from--;
        }
        from += skipped(text.substring(from, at));
        String name = text.substring(from, at);
        boolean kind = name.length() < 2
                || SEVERAL.indexOf(name.charAt(name.length() - 1)) >= 0
                || KINDS.contains(name)
                || KINDS.stream().anyMatch(other -> other.length() > 1 && name.endsWith(other))
                || NOT_BEHIND.stream().anyMatch(next -> text.startsWith(next, behind));
        int first = wordAt(word, from);
        return kind || last < 0 || first < 0 || at - from >= LONGEST
                ? Optional.empty()
                : Optional.of(Formed.thing(first, last, EntityType.BASE, first));
    }

    /** {@return how many letters before a name tell whose it is or where it lies} */
    private static int skipped(String run) {
        int skipped = 0;
        for (int i = 0; i < run.length() - 2; i++) {
            skipped = "県市町村区".indexOf(run.charAt(i)) >= 0 && i > 0 ? i + 1 : skipped;
        }
        for (String owner : OWNERS) {
            int owned = run.indexOf(owner);
            if (owned >= 0 && owned + owner.length() > skipped && owned + owner.length() < run.length()) {
                skipped = owned + owner.length();
            }
        }
        return skipped;
    }

    private static boolean isOfName(char c) {
        return isKatakana(c) || c == 'ヶ' || c == '々' || TextWords.isKanji(c);
    }

    private static boolean isKatakana(char c) {
        return c == '・' || c == 'ー' || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    private int wordAt(int from, int start) {
        int word = from;
        while (word > 0 && words.start(word) > start) {
            word--;
        }
        return words.start(word) == start ? word : -1;
    }
}
