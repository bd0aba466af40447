package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Article;
import dateline.topic.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ArticleFileTest {
    @TempDir
    Path folder;

    private Gathered read() throws StoreFault {
        return Gathered.all(ArchiveFolder.open(folder));
    }

    private ArticleFile open(int which) throws StoreFault {
        return ArticleFile.open(folder, read().locations.get(which));
    }

    @Test
    void whatIsChangedIsReadBackAndTheRestIsAsItWas() throws StoreFault, IOException {
        new Folder(folder).write("a.json", """
            {
              "x-first": 1.10,
              "uri": "urn:a",
              "headlines": [
                {
                  "role": "main",
                  "x": null,
                  "value": "Old"
                }
              ],
              "subjects": [
                {
                  "name": "Kept",
                  "literal": "other"
                },
                {
                  "name": "Gone",
                  "literal": "topic/gone"
                }
              ],
              "bodies": [
                {
                  "role": "main",
                  "contentType": "text/html",
                  "value": "<p>Old</p>"
                }
              ],
              "x-last": []
            }
            """);
        ArticleFile file = open(0);

        file.headline("New & <b>");
        file.standfirst(Optional.of("Deck"));
        file.paragraphs(List.of("One.", "Two."));
        file.editorsNote(Optional.of("Note"));
        file.topics(List.of(new Topic("topic/t", "T", Optional.empty(), Optional.empty(), Optional.empty())));
        file.save();

        Article article = read().articles.getFirst();
        assertThat(article.text().plain()).isEqualTo("New & <b>\nDeck\nOne.\nTwo.");
        assertThat(article.editorsNote()).contains("Note");
        assertThat(article.topics()).containsExactly("topic/t");
        assertThat(Files.readString(folder.resolve("a.json"))).isEqualTo("""
            {
              "x-first": 1.10,
              "uri": "urn:a",
              "headlines": [
                {
                  "role": "main",
                  "x": null,
                  "value": "New & <b>"
                }
              ],
              "subjects": [
                {
                  "name": "Kept",
                  "literal": "other"
                },
                {
                  "name": "T",
                  "rel": "about",
                  "literal": "topic/t"
                }
              ],
              "bodies": [
                {
                  "role": "main",
                  "contentType": "text/plain",
                  "value": "One.\\n\\nTwo."
                }
              ],
              "x-last": [],
              "descriptions": [
                {
                  "role": "summary",
                  "value": "Deck"
                }
              ],
              "edNote": "Note"
            }
            """);
    }

    @Test
    void anArticleOfVersionOneStaysOne() throws StoreFault {
        new Folder(folder)
                .write(
                        "a.json",
                        "{\"uri\": \"u\", \"headline\": \"H\", \"ednote\": \"N\", \"description_text\": \"D\","
                                + " \"body_text\": \"B\", \"body_xhtml\": \"<p>B</p>\"}");
        ArticleFile file = open(0);

        file.headline("I");
        file.editorsNote(Optional.empty());
        file.standfirst(Optional.empty());
        file.paragraphs(List.of("C"));

        assertThat(file.json().replaceAll("\\s+", ""))
                .isEqualTo("{\"uri\":\"u\",\"headline\":\"I\","
                        + "\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":\"C\"}]}");
    }

    @Test
    void oneLineOfManyIsReplacedAndTheOthersKeepTheirBytes() throws StoreFault, IOException {
        String before = "\uFEFF" + Folder.line("a") + "\r\nrubbish\r\n";
        String after = "\n\n" + Folder.line("c");
        new Folder(folder).write("a.jsonl", before + Folder.line("b") + after);
        ArticleFile file = open(1);

        file.headline("Changed");
        var location = file.save();

        String content = Files.readString(folder.resolve("a.jsonl"));
        assertThat(content).startsWith(before + "{\"uri\":\"urn:test:b\"").endsWith("}" + after);
        assertThat(ArchiveFolder.open(folder).read(location).headline()).isEqualTo("Changed");
        assertThat(read().articles).hasSize(3);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() throws StoreFault, IOException {
        new Folder(folder).write("a.json", Folder.article("a"));
        ArticleFile file = open(0);
        file.headline("Mine");
        String theirs = Folder.article("a").replace("One", "Uno");
        Files.writeString(folder.resolve("a.json"), theirs);

        assertThatThrownBy(file::save).isInstanceOf(StoreFault.class).hasMessageContaining("changed");
        assertThat(folder.resolve("a.json")).hasContent(theirs);
    }

    @Test
    void aPropertyThatStandsTwiceIsNotLostByRewriting() throws StoreFault {
        new Folder(folder).write("a.json", Folder.article("a").replace("{\n", "{\n\"x\": 1, \"x\": 2,\n"));

        assertThatThrownBy(() -> open(0)).isInstanceOf(StoreFault.class).hasMessageContaining("cannot be changed");
    }

    @Property(tries = 300)
    void unknownPropertiesAndTheirOrderSurviveARewriting(@ForAll("objects") ObjectNode unknown)
            throws StoreFault, IOException {
        Path own = Files.createTempDirectory("rewriting");
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        int at = 0;
        for (Map.Entry<String, JsonNode> property : unknown.properties()) {
            article.set("x-" + property.getKey(), property.getValue());
            if (at++ == unknown.size() / 2) {
                article.put("uri", "urn:x");
                article.put("headline", "H");
            }
        }
        article.put("uri", "urn:x").put("headline", "H").put("body_text", "words");
        Files.write(own.resolve("a.json"), Json.line(article));
        var location = Gathered.all(ArchiveFolder.open(own)).locations.getFirst();

        ArticleFile file = ArticleFile.open(own, location);
        file.headline("Changed");
        file.save();

        byte[] bytes = Files.readAllBytes(own.resolve("a.json"));
        var after = (ObjectNode) Json.tree(bytes, 0, bytes.length);
        assertThat(after.propertyNames()).containsExactlyElementsOf(article.propertyNames());
        article.put("headline", "Changed");
        assertThat(new String(Json.line(after), StandardCharsets.UTF_8))
                .isEqualTo(new String(Json.line(article), StandardCharsets.UTF_8));
        Files.delete(own.resolve("a.json"));
        Files.delete(own);
    }

    @Provide
    Arbitrary<ObjectNode> objects() {
        return objects(Arbitraries.lazyOf(
                this::leaves,
                this::leaves,
                () -> lists(leaves()),
                () -> objects(leaves()).map(node -> (JsonNode) node)));
    }

    private Arbitrary<JsonNode> leaves() {
        var nodes = JsonNodeFactory.instance;
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(8).map(text -> nodes.stringNode(Characters.readable(text))),
                Arbitraries.longs().map(nodes::numberNode),
                Arbitraries.bigDecimals().ofScale(4).map(nodes::numberNode),
                Arbitraries.of(true, false).map(nodes::booleanNode),
                Arbitraries.just(nodes.nullNode()));
    }

    private static Arbitrary<JsonNode> lists(Arbitrary<JsonNode> items) {
        return items.list()
                .ofMaxSize(4)
                .map(list -> JsonNodeFactory.instance.arrayNode().addAll(list));
    }

    private static Arbitrary<ObjectNode> objects(Arbitrary<JsonNode> values) {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(4);
        return Arbitraries.maps(names, values).ofMaxSize(8).map(map -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            new LinkedHashMap<>(map).forEach(object::set);
            return object;
        });
    }
}
