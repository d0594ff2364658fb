package cn.oneseal.document.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that may be hostile: UTF-8 only, no DTD, no entity, bounded depth, size and elements.
 */
public final class XmlReader {

  /** The most levels of elements. */
  public static final int DEEPEST = 32;

  /** The most elements of a file. */
  public static final int MOST_ELEMENTS = 60_000;

  /** The most attributes of a file. */
  public static final int MOST_ATTRIBUTES = 180_000;

  /** The largest file, bytes. */
  public static final int LARGEST = 4 << 20;

  private static final XMLInputFactory FACTORY = factory();

  private XmlReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Returns the root element. */
  public static XmlElement read(byte[] file) throws XmlUnreadable {
    if (file.length > LARGEST) {
      throw new XmlUnreadable("xml-too-deep", null);
    }
    String text = decode(file);
    try {
      XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(text));
      return tree(in);
    } catch (XMLStreamException | RuntimeException broken) {
      throw new XmlUnreadable("xml-malformed", broken);
    }
  }

  private static String decode(byte[] file) throws XmlUnreadable {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new XmlUnreadable("xml-not-utf-8", notUtf8);
    }
  }

  private static XmlElement tree(XMLStreamReader in) throws XMLStreamException, XmlUnreadable {
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement root = null;
    int elements = 0;
    int attributes = 0;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.DTD -> throw new XmlUnreadable("xml-dtd", null);
        case XMLStreamConstants.ENTITY_REFERENCE -> throw new XmlUnreadable("xml-dtd", null);
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          attributes += in.getAttributeCount();
          if (open.size() >= DEEPEST || elements > MOST_ELEMENTS || attributes > MOST_ATTRIBUTES) {
            throw new XmlUnreadable("xml-too-deep", null);
          }
          XmlElement element = element(in);
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().child(element);
          }
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.peek().text(in.getText());
          }
        }
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    return root;
  }

  private static XmlElement element(XMLStreamReader in) {
    XmlElement element = new XmlElement(in.getLocalName());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      element.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    return element;
  }
}
