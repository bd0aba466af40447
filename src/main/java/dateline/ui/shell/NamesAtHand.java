package dateline.ui.shell;

import dateline.entity.EntityId;
import dateline.entity.Mention;
import dateline.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;

/** What is done by key with the name that the person is at: a row of the sidebar, a card, a place in the text. */
final class NamesAtHand {
    private final NameActs names;
    private final Panes panes;
    private final Scene scene;
    private final BiConsumer<EntityId, String> companions;
    private final Toast toast;
    private final Words words;

    /** What says what cannot be done. */
    record Telling(Toast toast, Words words) {}

    NamesAtHand(NameActs names, Panes panes, Scene scene, BiConsumer<EntityId, String> companions, Telling telling) {
        this.names = names;
        this.panes = panes;
        this.scene = scene;
        this.companions = companions;
        this.toast = telling.toast();
        this.words = telling.words();
    }

    /** Puts the name right; words selected that are no name are given one. */
    void correct() {
        panes.sidebarName(scene)
                .ifPresentOrElse(
                        names::correct, () -> panes.reader().name().ifPresentOrElse(names::correct, this::nameWords));
    }

    /** Says whom or what the words selected name. */
    void nameWords() {
        panes.reader().selectedWords().ifPresentOrElse(names::name, () -> toast.say(words.get("names.no.words")));
    }

    /** Says that the guess that the keyboard is at is right. */
    void confirm() {
        Optional<Mention> guess = panes.reader().name().filter(name -> name.method() == Mention.Method.SUGGESTED);
        guess.ifPresentOrElse(names::confirm, () -> toast.say(words.get("names.no.guess")));
    }

    void rejectHere() {
        atName(names::rejectHere);
    }

    void rejectEverywhere() {
        atName(names::rejectEverywhere);
    }

    /** Shows who appears with the name. */
    void companions() {
        panes.sidebarName(scene)
                .ifPresentOrElse(
                        name -> companions.accept(new EntityId(name.id()), name.label()),
                        () -> atName(mention -> companions.accept(mention.entity(), mention.label())));
    }

    private void atName(Consumer<Mention> act) {
        panes.reader().name().ifPresentOrElse(act, () -> toast.say(words.get("names.none")));
    }
}
