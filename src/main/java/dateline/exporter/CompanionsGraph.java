package dateline.exporter;

import dateline.search.Companion;
import dateline.search.Companions;
import dateline.search.EntityName;
import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An entity and its companions as a graph in GraphML, as Gephi, Cytoscape and networkx read it: a node each with label and
 * type, an edge to each companion with the articles shared as its weight, the sentences shared, and the strength.
 */
public final class CompanionsGraph {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;

    private CompanionsGraph(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * {@return the graph as an XML document}
     *
     * @param companions the companions
     */
    public static String write(Companions companions) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new CompanionsGraph(xml).document(companions);
            xml.close();
        } catch (XMLStreamException inMemory) {
            throw new IllegalStateException("a graph cannot be written in memory", inMemory);
        }
        return text.toString();
    }

    private void document(Companions companions) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        line();
        key("label", "node", "string");
        key("type", "node", "string");
        key("weight", "edge", "double");
        key("sentences", "edge", "int");
        key("strength", "edge", "double");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        line();
        node(companions.entity());
        for (Companion each : companions.companions()) {
            node(each.entity());
        }
        for (Companion each : companions.companions()) {
            edge(companions.entity(), each);
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
        line();
    }

    private void node(EntityName entity) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", written(entity.id().value()));
        data("label", entity.label());
        data("type", entity.type());
        xml.writeEndElement();
        line();
    }

    private void edge(EntityName from, Companion to) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", written(from.id().value()));
        xml.writeAttribute("target", written(to.entity().id().value()));
        data("weight", Integer.toString(to.articles()));
        data("sentences", Integer.toString(to.sentences()));
        data("strength", String.format(Locale.ROOT, "%.2f", to.strength()));
        xml.writeEndElement();
        line();
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(written(value));
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** A text with a question mark for each character that XML 1.0 cannot have. */
    private static String written(String text) {
        return text.codePoints()
                .mapToObj(point -> Html.mayStand(point) ? Character.toString(point) : "?")
                .collect(Collectors.joining());
    }
}
