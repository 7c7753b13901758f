package se.lansstyrelsen.integration.grants.bankanswer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.lansstyrelsen.integration.grants.GrantsProblem;

/** An element of a bank's message, reached by the names of its children; namespaces differ by version and are not looked at. */
final class XmlElement {

    private final Element element;

    private XmlElement(Element element) {
        this.element = element;
    }

    /** The root. A document type is refused, so nothing outside the bytes is ever read and nothing grows inside them. */
    static XmlElement root(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // The parser's own handler would print what the refusal tells already.
            builder.setErrorHandler(new DefaultHandler());
            return new XmlElement(builder.parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            throw GrantsProblem.ANSWER_UNREADABLE.with("The file is no XML that may be read here.");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has this parser", e);
        }
    }

    String namespace() {
        return element.getNamespaceURI();
    }

    /** All elements at the end of a path such as {@code Refs/EndToEndId}. */
    Stream<XmlElement> all(String path) {
        var at = path.indexOf('/');
        if (at < 0) {
            return children().filter(child -> child.element.getLocalName().equals(path));
        }
        return all(path.substring(0, at)).flatMap(child -> child.all(path.substring(at + 1)));
    }

    Optional<XmlElement> first(String path) {
        return all(path).findFirst();
    }

    /** The text at the end of a path; empty when it is not there or is blank. */
    Optional<String> text(String path) {
        return first(path).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    String text() {
        return element.getTextContent().strip();
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    private Stream<XmlElement> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new XmlElement((Element) node));
    }
}
