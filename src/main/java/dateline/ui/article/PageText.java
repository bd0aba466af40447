package dateline.ui.article;

import dateline.archive.ArticleText;
import dateline.archive.Block;
import dateline.archive.TextSpan;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.workspace.OpenArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;

/**
 * An article as the paragraphs of a page: its head, its blocks, its end. Positions on the page and offsets in the
 * article's text are turned into each other here, and nowhere else.
 */
final class PageText extends StyledTextModelViewOnlyBase {
    private final ArticleText text;
    private final Supplier<Region> head;
    private final Supplier<Region> end;
    private final Letters letters;
    private List<Mention> mentions;
    private PageType type;
    private Marks marks = new Marks(Set.of(), Matches.NONE, Matches.NONE, List.of());

    /**
     * All that lies on the words.
     *
     * @param lit the types whose names are lit
     */
    record Marks(Set<EntityType> lit, Matches hits, Matches finds, List<NoteMark> notes) {}

    PageText(OpenArticle open, PageType type, Letters letters, Supplier<Region> head, Supplier<Region> end) {
        this.letters = letters;
        this.text = open.article().text();
        this.mentions = open.mentions();
        this.type = type;
        this.head = head;
        this.end = end;
    }

    void show(Marks changed) {
        marks = changed;
        redraw();
    }

    /** Takes other names in the same text. */
    void relight(List<Mention> changed) {
        mentions = List.copyOf(changed);
        redraw();
    }

    void set(PageType changed) {
        type = changed;
        redraw();
    }

    /** Makes every paragraph anew: styles are looked up only when a paragraph is made. */
    void redraw() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    @Override
    public int size() {
        return text.blocks().size() + 2;
    }

    @Override
    public String getPlainText(int index) {
        return isBlock(index) ? block(index).span().of(text.plain()) : "";
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        if (index == 0) {
            return RichParagraph.of(head);
        }
        return isBlock(index) ? paragraph(index) : RichParagraph.of(end);
    }

    /** The offset in the article's text of a place on the page. */
    int offset(TextPos place) {
        if (!isBlock(place.index())) {
            return place.index() <= 0 ? 0 : text.plain().length();
        }
        TextSpan span = block(place.index()).span();
        return Math.min(span.start() + place.offset(), span.end());
    }

    /** The place on the page of an offset in the article's text. */
    TextPos place(int offset) {
        int block = text.blockAt(offset);
        TextSpan span = text.blocks().get(block).span();
        return TextPos.ofLeading(block + 1, Math.min(offset, span.end()) - span.start());
    }

    /** The words of a stretch of the article's text, a blank line between two paragraphs. */
    String words(TextSpan span) {
        return span.of(text.plain()).replace("\n", "\n\n");
    }

    private boolean isBlock(int index) {
        return index > 0 && index <= text.blocks().size();
    }

    private Block block(int index) {
        return text.blocks().get(index - 1);
    }

    private RichParagraph paragraph(int index) {
        Block block = block(index);
        RichParagraph.Builder builder = RichParagraph.builder();
        int at = block.span().start();
        for (Mention mention : mentions) {
            if (isLit(mention) && block.span().covers(mention.span())) {
                letters(builder, block, at, mention.span().start(), Optional.empty());
                letters(builder, block, mention.span().start(), mention.span().end(), Optional.of(mention));
                at = mention.span().end();
            }
        }
        letters(builder, block, at, block.span().end(), Optional.empty());
        List<ParagraphMarks.Mark> signs = signs(block);
        Optional<String> number = number(index);
        builder.addInlineNode(() -> (Node) new ParagraphMarks(signs, number));
        builder.setParagraphAttributes(type.around(block.kind()));
        return builder.build();
    }

    private boolean isLit(Mention mention) {
        return marks.lit().contains(mention.type());
    }

    private void letters(RichParagraph.Builder builder, Block block, int start, int end, Optional<Mention> mention) {
        if (start < end) {
            String words = text.plain().substring(start, end);
            String style = PageType.styleName(block.kind());
            // A headline is loud enough in one colour; there a name has its second sign only.
            String place = block.kind() == Block.Kind.HEADLINE ? "headline-" : "";
            List<String> names = mention.map(named ->
                            List.of(style, place + "lit-" + named.type().word()))
                    .orElse(List.of(style));
            builder.addSegment(words, letters.of(names));
        }
    }

    private List<ParagraphMarks.Mark> signs(Block block) {
        List<ParagraphMarks.Mark> signs = new ArrayList<>();
        marks.notes().forEach(note -> add(signs, block, note.span(), Sign.note(note.colour())));
        addMatches(signs, block, marks.hits(), Sign.hit(), Sign.currentHit());
        addMatches(signs, block, marks.finds(), Sign.find(), Sign.currentFind());
        for (Mention mention : mentions) {
            // Agreements are set in italics, as titles of documents are; they need no line.
            boolean italic = mention.type() == EntityType.AGREEMENT && mention.method() == Mention.Method.LEDGER;
            if (isLit(mention) && !italic) {
                add(signs, block, mention.span(), Sign.of(mention.type(), mention.method()));
            }
        }
        return signs;
    }

    private static void addMatches(
            List<ParagraphMarks.Mark> signs, Block block, Matches matches, Sign sign, Sign current) {
        for (int i = 0; i < matches.spans().size(); i++) {
            add(signs, block, matches.spans().get(i), i == matches.current() ? current : sign);
        }
    }

    private static void add(List<ParagraphMarks.Mark> signs, Block block, TextSpan span, Sign sign) {
        TextSpan whole = block.span();
        if (span.overlaps(whole)) {
            int start = Math.max(span.start(), whole.start()) - whole.start();
            int end = Math.min(span.end(), whole.end()) - whole.start();
            signs.add(new ParagraphMarks.Mark(new TextSpan(start, end), sign));
        }
    }

    private Optional<String> number(int index) {
        if (block(index).kind() != Block.Kind.PARAGRAPH) {
            return Optional.empty();
        }
        long before = text.blocks().subList(0, index).stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .count();
        return Optional.of(String.valueOf(before));
    }
}
