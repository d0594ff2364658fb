package cn.oneseal.e2e;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A SOAP 1.1 client that writes its own envelopes, so that it can also write bad ones. */
final class Soap {

  private final String address;
  private final String username;
  private final String password;

  Soap(String service, String username, String password) {
    this(Product.url(""), service, username, password);
  }

  /** Calls a product that a test started for itself. */
  Soap(String product, String service, String username, String password) {
    this.address = product + "/oneseal/services/v1/" + service;
    this.username = username;
    this.password = password;
  }

  /** Calls an operation; parameters are alternately name and text. */
  Answer call(String operation, String... parameters) throws Exception {
    StringBuilder body = new StringBuilder("<o:" + operation + " xmlns:o=\"urn:oneseal:v1\">");
    for (int i = 0; i < parameters.length; i += 2) {
      body.append('<').append(parameters[i]).append('>').append(parameters[i + 1]);
      body.append("</").append(parameters[i]).append('>');
    }
    body.append("</o:").append(operation).append('>');
    return post(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope"
            + " xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
            + body
            + "</s:Body></s:Envelope>");
  }

  /** Posts an envelope as it is. */
  Answer post(String envelope) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"\"")
            .POST(HttpRequest.BodyPublishers.ofString(envelope));
    if (username != null) {
      request.header("Authorization", basic(username, password));
    }
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }

  /** Returns the header that says who calls. */
  static String basic(String username, String password) {
    byte[] credentials = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  /** Returns the text of the first part of an element with a name, or null. */
  static String text(Element element, String name) {
    Node part = element.getElementsByTagName(name).item(0);
    return part == null ? null : part.getTextContent();
  }

  /** What came back. */
  record Answer(int status, String body) {

    /** Returns the texts of all elements with a local name, in order. */
    List<String> all(String name) {
      NodeList found = document().getElementsByTagNameNS("*", name);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> found.item(i).getTextContent())
          .toList();
    }

    /** Returns the text of the first element with a local name, or null. */
    String text(String name) {
      List<String> found = all(name);
      return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the elements with a local name. */
    List<Element> elements(String name) {
      NodeList found = document().getElementsByTagNameNS("*", name);
      return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private Document document() {
      try {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
      } catch (Exception unreadable) {
        throw new AssertionError("not XML: " + body, unreadable);
      }
    }
  }
}
