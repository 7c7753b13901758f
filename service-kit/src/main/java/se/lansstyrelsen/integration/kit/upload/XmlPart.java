package se.lansstyrelsen.integration.kit.upload;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read tag by tag without DTD or entities. */
final class XmlPart implements Closeable {

    private static final long MOST = 100_000_000;
    private static final int LONGEST_TEXT = 32_768;

    private final MeteredStream bytes;
    private final XMLStreamReader reader;

    XmlPart(InputStream stream) {
        bytes = new MeteredStream(stream, MOST);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(bytes);
        } catch (XMLStreamException malformed) {
            throw broken();
        }
    }

    /** Moves on; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            bytes.handedOn();
            return true;
        } catch (XMLStreamException malformed) {
            throw broken();
        }
    }

    boolean starts(String tag) {
        return reader.isStartElement() && reader.getLocalName().equals(tag);
    }

    boolean ends(String tag) {
        return reader.isEndElement() && reader.getLocalName().equals(tag);
    }

    /** The attribute by its local name, or null. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element just begun, to its end; phonetic readings (rPh) are no part of it. */
    String text() {
        var tag = reader.getLocalName();
        var text = new StringBuilder();
        var phonetic = false;
        while (next() && !ends(tag)) {
            phonetic = starts("rPh") || phonetic && !ends("rPh");
            if (isText() && !phonetic) {
                text.append(reader.getText());
                if (text.length() > LONGEST_TEXT) {
                    throw Unreadable.because("a cell holds more text than a cell can");
                }
            }
        }
        return text.toString();
    }

    private boolean isText() {
        var event = reader.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static RuntimeException broken() {
        return Unreadable.because("the workbook is damaged");
    }
}
