package dateline.ui.entity;

import dateline.entity.Entity;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A small panel in which a name is put right: what is to be done, then how, then Enter. */
public final class EditorPane extends VBox {
    private final EditorModel model;
    private final Words words;
    private final Runnable left;
    private final TextField why = new TextField();
    private final Label refused = new Label();
    private final HBox buttons;
    private final Button leave;
    private final Forms forms;
    private Form form;

    /**
     * Makes the panel; it is there only while something is put right.
     *
     * @param model what is put right
     * @param words what is said
     * @param left takes the keyboard when the panel goes
     */
    public EditorPane(EditorModel model, Words words, Runnable left) {
        this.model = model;
        this.words = words;
        this.left = left;
        setId("editor");
        getStyleClass().addAll("panel", "editor");
        setAccessibleText(words.get("editor.accessible"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        why.setId("editor-why");
        why.setPromptText(words.get("editor.why"));
        why.setAccessibleText(words.get("editor.why"));
        why.textProperty().subscribe(model::why);
        refused.setId("editor-refused");
        refused.getStyleClass().add("trouble");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.managedProperty().bind(refused.visibleProperty());
        var apply = button("editor-apply", "editor.apply", this::apply);
        leave = button("editor-leave", "editor.leave", model::close);
        buttons = new HBox(apply, leave);
        buttons.getStyleClass().add("card-buttons");
        forms = new Forms(model, words, why::requestFocus);
        form = new NoForm(why::requestFocus, () -> {});
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.draft().subscribe(this::show);
        model.refused().subscribe(this::say);
        model.candidates().subscribe(candidates -> refill());
    }

    /**
     * {@return whether the panel was there to be left}
     */
    public boolean stepOut() {
        boolean was = isVisible();
        model.close();
        return was;
    }

    private void show(Optional<EditorModel.Draft> draft) {
        boolean was = isVisible();
        setVisible(draft.isPresent());
        draft.ifPresentOrElse(this::show, () -> {
            getChildren().clear();
            if (was) {
                left.run();
            }
        });
    }

    private void show(EditorModel.Draft draft) {
        List<Node> lines = new ArrayList<>(title(draft.subject()));
        draft.act().ifPresentOrElse(act -> fill(lines, act, draft.subject()), () -> offer(lines, draft.subject()));
        getChildren().setAll(lines);
        applyCss();
        form.takeFocus();
    }

    private List<Label> title(Subject subject) {
        getStyleClass().removeIf(style -> style.startsWith("card-"));
        String kind = words.get("editor.words");
        if (subject instanceof Subject.Name name) {
            getStyleClass().add("card-" + name.type().word());
            kind = words.get("type." + name.type());
        }
        String label = model.entity().map(Entity::label).orElse(subject.label());
        return List.of(line(kind, "card-type"), line(label, "card-name"));
    }

    private void offer(List<Node> lines, Subject subject) {
        form = new ChoiceForm<>(
                        model.acts(subject), act -> words.get("act." + act), words.get("editor.acts"), model::choose)
                .atAClick();
        lines.add(form.node());
    }

    private void fill(List<Node> lines, Act act, Subject subject) {
        form = forms.of(act, subject);
        if (subject instanceof Subject.Name) {
            lines.add(line(words.get("act." + act), "editor-act"));
        }
        lines.add(line(hint(act, subject), "card-small"));
        lines.addAll(List.of(form.node(), why, refused, buttons));
        why.clear();
    }

    private String hint(Act act, Subject subject) {
        String about = subject instanceof Subject.Name name
                ? name.place().map(place -> place.surface()).orElse(name.label())
                : subject.label();
        String thing = act == Act.MAKE_ENTRY && subject instanceof Subject.Name name
                ? words.get("type." + name.type())
                : about;
        return words.get("editor.hint." + act, thing);
    }

    private void refill() {
        if (form instanceof PickForm pick) {
            pick.refill();
        }
    }

    private void apply() {
        form.apply();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (leave.isFocused()) {
                model.close();
            } else {
                apply();
            }
        }
    }

    private void say(Optional<String> sentence) {
        refused.setText(sentence.orElse(""));
        refused.setVisible(sentence.isPresent());
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(words.get(key));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
