package cn.oneseal.linkage.delivery;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.linkage.contract.v1.ResultReceiverV1;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The messages of {@link ResultReceiverV1} in SOAP 1.1, document/literal. */
final class ReceiverMessages {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final String BODY = "/s:Envelope/s:Body";
  private static final String CONFIRMATION = BODY + "/o:receiveResponse/confirmation";
  private static final String FAULT = BODY + "/s:Fault";

  /** Deeper is no answer of the contract. */
  private static final int DEEPEST = 20;

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 9999;

  private ReceiverMessages() {}

  /** Returns the request that hands over a push. */
  static byte[] request(Parcel parcel) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("s", "Envelope", SOAP);
      xml.writeNamespace("s", SOAP);
      xml.writeStartElement("s", "Body", SOAP);
      xml.writeStartElement("o", "receive", ResultReceiverV1.NAMESPACE);
      xml.writeNamespace("o", ResultReceiverV1.NAMESPACE);
      xml.writeStartElement("push");
      write(xml, "id", parcel.push().id());
      write(xml, "sequence", parcel.link().sequence());
      write(xml, "department", parcel.push().department());
      write(xml, "sentAt", parcel.push().sentAt());
      write(xml, "content", parcel.content());
      write(xml, "digest", parcel.push().digest());
      write(xml, "previous", parcel.link().previous());
      write(xml, "hash", parcel.link().hash());
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(XMLStreamWriter xml, String name, Object value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value.toString());
    xml.writeEndElement();
  }

  /**
   * Reads when a push was received.
   *
   * @throws DeliveryFailed if the answer confirms another push, is a fault, or is none of the
   *     contract
   */
  static Instant received(byte[] answer, UUID pushId) throws DeliveryFailed {
    Map<String, String> texts = texts(answer);
    if (texts.containsKey(FAULT)) {
      throw fault(texts);
    }
    String id = texts.get(CONFIRMATION + "/pushId");
    String at = texts.get(CONFIRMATION + "/receivedAt");
    if (id == null || at == null) {
      throw new DeliveryFailed("应答不符合接口规定：没有确认内容");
    }
    if (!id.strip().equalsIgnoreCase(pushId.toString())) {
      throw new DeliveryFailed("应答确认的是另一笔推送：" + id.strip());
    }
    return moment(at.strip());
  }

  /** Reads the fault that an answer holds, if it holds one. */
  static DeliveryFailed faultOr(byte[] answer, String otherwise) {
    try {
      Map<String, String> texts = texts(answer);
      return texts.containsKey(FAULT) ? fault(texts) : new DeliveryFailed(otherwise);
    } catch (DeliveryFailed noXml) {
      return new DeliveryFailed(otherwise, noXml);
    }
  }

  private static DeliveryFailed fault(Map<String, String> texts) {
    return new DeliveryFailed(
        "对方系统拒绝接收："
            + texts.getOrDefault(FAULT + "/faultcode", "").strip()
            + " "
            + texts.getOrDefault(FAULT + "/faultstring", "").strip());
  }

  private static Instant moment(String text) throws DeliveryFailed {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime moment =
          read instanceof OffsetDateTime told
              ? told
              : ((LocalDateTime) read).atZone(BusinessClock.ZONE).toOffsetDateTime();
      if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeException malformed) {
      throw new DeliveryFailed("应答的接收时间无法识别：" + text, malformed);
    }
    throw new DeliveryFailed("应答的接收时间无法识别：" + text);
  }

  /** Returns the texts of an answer's elements by their paths; each is there once at most. */
  private static Map<String, String> texts(byte[] answer) throws DeliveryFailed {
    Map<String, String> texts = new HashMap<>();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(answer));
      String path = "";
      for (int depth = 0; xml.hasNext(); ) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            path += "/" + name(xml);
            depth++;
            if (depth > DEEPEST || texts.put(path, "") != null) {
              throw new DeliveryFailed("应答不符合接口规定：内容重复或者层次过多");
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            path = path.substring(0, path.lastIndexOf('/'));
            depth--;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              texts.merge(path, xml.getText(), String::concat);
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new DeliveryFailed("应答不符合接口规定：不得含有文档类型声明");
          default -> {
            // Remarks and the like say nothing.
          }
        }
      }
    } catch (XMLStreamException malformed) {
      throw new DeliveryFailed("应答不是有效的 XML", malformed);
    }
    return texts;
  }

  /** The namespaces may hold a slash, so that each is told by a letter; another by none of them. */
  private static String name(XMLStreamReader xml) {
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    return switch (namespace) {
      case "" -> xml.getLocalName();
      case SOAP -> "s:" + xml.getLocalName();
      case ResultReceiverV1.NAMESPACE -> "o:" + xml.getLocalName();
      default -> "?:" + xml.getLocalName();
    };
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }
}
