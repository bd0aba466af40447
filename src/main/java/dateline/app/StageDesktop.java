package dateline.app;

import dateline.ui.shell.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The person's own desktop. */
final class StageDesktop implements Desktop {
    private final Stage stage;

    StageDesktop(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> chooseFile(String suggested) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseToOpen() {
        return Optional.ofNullable(new FileChooser().showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(new DirectoryChooser().showDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> chooseFiles() {
        List<File> chosen = new FileChooser().showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    @Override
    public void quit() {
        stage.close();
    }
}
