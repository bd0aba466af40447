package dateline.ui.entity;

import dateline.entity.Entity;
import dateline.entity.Label;
import dateline.entity.Mention;
import dateline.entity.Office;
import dateline.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who or what a name in the text is: a small card beside it. */
public final class EntityCard extends VBox {
    private static final int MOST_OFFICES = 3;

    private final Words words;

    /** What a card offers to do. */
    public interface Acts {
        /** Searches for the name's bearer and nothing else. */
        void search();

        /** Narrows the present search to articles that name the bearer. */
        void include();

        /** Shows who appears with the bearer. */
        void companions();

        /** Puts the name right. */
        void correct();

        /** Says that a guess is right. */
        void confirm();

        /** Makes an entry of what only its form gave away. */
        void make();

        /** Says that it is not named here. */
        void reject();
    }

    /**
     * Makes a card.
     *
     * @param mention the name as it stands in the text
     * @param entity its bearer; empty for one that only its form gave away
     * @param here how many times the open article names the bearer
     * @param words what is said
     * @param acts what can be done
     */
    public EntityCard(Mention mention, Optional<Entity> entity, int here, Words words, Acts acts) {
        this.words = words;
        setId("card");
        getStyleClass().addAll("card", "card-" + mention.type().word());
        add(words.get("type." + mention.type()), "card-type");
        add(entity.map(Entity::label).orElse(mention.label()), "card-name");
        entity.ifPresent(this::describe);
        add(words.get("card.here", here) + how(mention), "card-small");
        getChildren()
                .addAll(
                        row(button("search", acts::search), button("include", acts::include)),
                        mention.method() == Mention.Method.SUGGESTED
                                ? row(button("companions", acts::companions), button("correct", acts::correct))
                                : row(button("companions", acts::companions)),
                        row(right(mention, acts), button("reject", acts::reject)));
    }

    /** What puts the name right at once, or begins to. */
    private Button right(Mention mention, Acts acts) {
        return switch (mention.method()) {
            case LEDGER -> button("correct", acts::correct);
            case PATTERN -> button("make", acts::make);
            case SUGGESTED -> button("confirm", acts::confirm);
        };
    }

    private static HBox row(Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("card-buttons");
        return row;
    }

    private Button button(String act, Runnable run) {
        var button = new Button(words.get("card." + act));
        button.setId("card-" + act);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void describe(Entity entity) {
        List<String> others = entity.labels().stream()
                .filter(label -> label.kind() != Label.Kind.HIDDEN)
                .map(Label::text)
                .filter(text -> !text.equals(entity.label()))
                .distinct()
                .limit(4)
                .toList();
        if (!others.isEmpty()) {
            add(String.join(" · ", others), "card-small");
        }
        String dates = dates(entity.start(), entity.end());
        if (!dates.isEmpty()) {
            add(dates, "card-small");
        }
        entity.scopeNote().ifPresent(note -> add(note, "card-note"));
        if (!entity.offices().isEmpty()) {
            add(
                    entity.offices().stream()
                            .limit(MOST_OFFICES)
                            .map(this::office)
                            .collect(Collectors.joining("\n")),
                    "card-note");
        }
    }

    private String office(Office office) {
        String dates = dates(office.from(), office.to());
        return dates.isEmpty() ? office.title() : words.get("card.office", office.title(), dates);
    }

    private static String dates(Optional<String> from, Optional<String> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        return from.equals(to) ? from.orElse("") : from.orElse("") + " – " + to.orElse("");
    }

    private String how(Mention mention) {
        return mention.method() == Mention.Method.LEDGER ? "" : " · " + words.get("method." + mention.method());
    }

    private void add(String text, String style) {
        var label = new javafx.scene.control.Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
