package dateline.ui.search;

import dateline.search.Part;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One part of the query: how it was read, what it stands for, how many articles have it alone, and how it stands in the
 * way. A click or Enter undoes that a name was expanded, or expands it again; Delete takes the part out.
 */
final class PartChip extends HBox {
    private static final int MOST_NAMES = 2;
    private static final int LONGEST = 60;

    private final ChipsModel model;
    private final Words words;
    private final int number;
    private final Part part;

    /**
     * Makes a chip.
     *
     * @param model is told what is done with the part
     * @param words what is said
     * @param number which part, from 0
     * @param part how it was read
     */
    PartChip(ChipsModel model, Words words, int number, Part part) {
        this.model = model;
        this.words = words;
        this.number = number;
        this.part = part;
        getStyleClass().addAll("chip", "part-chip", "part-" + part.how().name().toLowerCase(java.util.Locale.ROOT));
        setId("part-" + number);
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessible());
        Tooltip.install(this, new Tooltip(String.join("\n", sentences())));
        getChildren().addAll(label("part-kind", words.get("part." + part.how())), label("part-written", written()));
        addExpansion();
        getChildren().add(label("part-hits", words.number(part.hits())));
        part.obstacle().ifPresent(this::add);
        getChildren().add(remove());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.toggle(number);
            }
        });
        setOnKeyPressed(this::pressed);
    }

    private String written() {
        String shown = part.how() == Part.Reading.EXCLUDED ? part.written().replaceFirst("^NOT ", "") : part.written();
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    private boolean isExpanded() {
        return part.expansion().exactly().isPresent();
    }

    private boolean canExpand() {
        return part.expansion().anew().isPresent();
    }

    private void addExpansion() {
        List<String> names = part.expansion().to();
        if (!names.isEmpty()) {
            String few = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
            int more = names.size() - MOST_NAMES;
            getChildren()
                    .add(label(
                            "part-also",
                            more > 0 ? words.get("part.also.more", few, more) : words.get("part.also", few)));
        }
        if (isExpanded() || canExpand()) {
            var sign = new FontIcon(isExpanded() ? Feather.MAXIMIZE_2 : Feather.MINIMIZE_2);
            sign.getStyleClass().add("part-sign");
            getChildren().add(sign);
        }
    }

    private void add(Part.Obstacle obstacle) {
        getStyleClass().add("part-obstacle");
        var sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("part-trouble");
        getChildren().addAll(sign, label("part-trouble", words.get(key(obstacle), obstacle.without())));
        for (String spelling : obstacle.spellings()) {
            var link = new Hyperlink(words.get("part.spelling", spelling));
            link.getStyleClass().add("part-spelling");
            link.setAccessibleText(words.get("part.spelling.accessible", part.written(), spelling));
            link.setOnAction(event -> model.respell(number, spelling));
            getChildren().add(link);
        }
    }

    /** A part that nobody has says so, and what would be found without it, when that is anything. */
    private String key(Part.Obstacle obstacle) {
        boolean helps = obstacle.without() > 0;
        return part.hits() > 0 ? "part.without" : helps ? "part.none.without" : "part.none";
    }

    private Button remove() {
        var button = new Button("", new FontIcon(Feather.X));
        button.getStyleClass().addAll("flat-button", "part-remove");
        button.setFocusTraversable(false);
        button.setAccessibleText(words.get("chip.remove", part.written()));
        button.setTooltip(new Tooltip(words.get("part.remove", part.written())));
        button.setOnAction(event -> model.remove(number));
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> model.toggle(number);
            case DELETE, BACK_SPACE -> model.remove(number);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<String> sentences() {
        List<String> said = new ArrayList<>();
        said.add(words.get("part.tip." + part.how(), part.written()));
        if (!part.expansion().to().isEmpty()) {
            said.add(words.get(
                    "part.tip.also", String.join(", ", part.expansion().to())));
        }
        if (isExpanded()) {
            said.add(words.get("part.tip.exactly"));
        }
        if (canExpand()) {
            said.add(words.get("part.tip.anew"));
        }
        return said;
    }

    private String accessible() {
        List<String> said = new ArrayList<>(sentences());
        said.add(words.get("list.count", part.hits()));
        part.obstacle().ifPresent(obstacle -> said.add(words.get(key(obstacle), obstacle.without())));
        said.add(words.get("part.tip.remove"));
        return String.join(". ", said);
    }

    private static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
