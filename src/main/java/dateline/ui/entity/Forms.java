package dateline.ui.entity;

import dateline.entity.EntityType;
import dateline.ui.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is filled in for each act. */
final class Forms {
    private final EditorModel model;
    private final Words words;
    private final Runnable focus;

    /** Makes forms; those with nothing to fill in give the keyboard away by {@code focus}. */
    Forms(EditorModel model, Words words, Runnable focus) {
        this.model = model;
        this.words = words;
        this.focus = focus;
    }

    /** The form of an act on something. */
    Form of(Act act, Subject subject) {
        String label = words.get("act." + act);
        return switch (act) {
            case RENAME -> new TextForm(subject.label(), label, model::rename);
            case ADD_SPELLING -> new TextForm("", label, model::addSpelling);
            case REMOVE_SPELLING ->
                new ChoiceForm<>(model.spellings(), spelling -> spelling, label, model::removeSpelling);
            case CHANGE_TYPE -> new ChoiceForm<>(otherTypes(subject), this::type, label, model::changeType);
            case MAKE_ENTRY -> new ChoiceForm<>(types(subject), this::type, label, model::create);
            case MERGE -> new PickForm(model, words, List.of(), this::picked);
            case NAME -> new PickForm(model, words, types(subject), this::named);
            case SPLIT -> new SplitForm(model);
            case REJECT_MENTION -> new NoForm(focus, model::rejectMention);
            case REJECT_SPELLING -> new NoForm(focus, model::rejectSpelling);
        };
    }

    /** The type that something is taken for comes first. */
    private static List<EntityType> types(Subject subject) {
        List<EntityType> types = new ArrayList<>(List.of(EntityType.values()));
        if (subject instanceof Subject.Name name) {
            types.sort(Comparator.comparing(type -> type != name.type()));
        }
        return types;
    }

    private static List<EntityType> otherTypes(Subject subject) {
        List<EntityType> types = types(subject);
        return subject instanceof Subject.Name ? types.subList(1, types.size()) : types;
    }

    private String type(EntityType type) {
        return words.get("type." + type);
    }

    private void picked(PickForm.Choice choice) {
        if (choice instanceof PickForm.Choice.Entry(Candidates.Candidate candidate)) {
            model.mergeInto(candidate.entity().id());
        }
    }

    private void named(PickForm.Choice choice) {
        switch (choice) {
            case PickForm.Choice.Entry(Candidates.Candidate candidate) ->
                model.name(candidate.entity().id());
            case PickForm.Choice.New(EntityType type) -> model.create(type);
        }
    }
}
