package cn.oneseal.web.soap;

import cn.oneseal.account.CallRates;
import cn.oneseal.refusal.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Stands around all SOAP endpoints. A system that calls too often is refused before its request is
 * read. A request that is too large is refused before it is read as XML; one with a document type,
 * which no SOAP message has, before anything that it names could be fetched. What the server
 * answers by itself to a request that it cannot read names classes and exceptions of the inside: it
 * is replaced by a fault of ours. The description goes out without the server's remarks about
 * itself.
 */
@WebFilter("/services/*")
public class SoapBoundary extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** More than any request of the contracts needs, in bytes. */
  static final int LARGEST_REQUEST = 1 << 20;

  /** A document of 20 MB in base 64; only for whoever has signed in. */
  static final int LARGEST_DOCUMENT = 28 << 20;

  private static final int TOO_MANY_REQUESTS = 429;

  /** After so long the whole number of calls is free again. */
  private static final String RETRY_SECONDS = "60";

  private static final Set<String> WITH_FILES =
      Set.of("/services/v1/verification", "/services/v1/policy", "/services/v1/inspection");

  private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern OWN_FAULT = Pattern.compile("<faultcode[^>]*\"urn:oneseal:v1\"");

  @Inject private transient CallRates rates;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    switch (request.getMethod()) {
      case "POST" -> call(request, response, chain);
      case "GET" -> describe(request, response, chain);
      default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  /** Whoever only looks gets the description; the server's own page tells of classes. */
  private static void describe(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getQueryString() == null) {
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    HeldAnswer held = new HeldAnswer(response);
    chain.doFilter(request, held);
    byte[] text = REMARK.matcher(held.text()).replaceAll("").getBytes(StandardCharsets.UTF_8);
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  private void call(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() != null && !rates.take(request.getUserPrincipal().getName())) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      answer(response, TOO_MANY_REQUESTS, "calls-too-many");
      return;
    }
    int largest = largest(request);
    byte[] body = request.getInputStream().readNBytes(largest + 1);
    if (body.length > largest) {
      answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "soap-too-large");
      return;
    }
    if (!beginsAsMessage(body)) {
      answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "soap-not-understood");
      return;
    }
    HeldAnswer held = new HeldAnswer(response);
    chain.doFilter(new ReadRequest(request, body), held);
    if (isFailure(held) && !OWN_FAULT.matcher(held.text()).find()) {
      answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "soap-not-understood");
    } else {
      held.send();
    }
  }

  private static int largest(HttpServletRequest request) {
    return request.getUserPrincipal() != null && WITH_FILES.contains(request.getServletPath())
        ? LARGEST_DOCUMENT
        : LARGEST_REQUEST;
  }

  /** Reads up to the first element; before it there may be anything but a document type. */
  private static boolean beginsAsMessage(byte[] body) {
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          return false;
        }
      }
      return true;
    } catch (XMLStreamException noXml) {
      return false;
    }
  }

  /** A refused sign-in (4xx) comes from the container and stays as it is. */
  private static boolean isFailure(HeldAnswer held) {
    return held.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  private static void answer(HttpServletResponse response, int status, String code)
      throws IOException {
    byte[] fault =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>"
                + "<S:Fault><faultcode xmlns:o=\"urn:oneseal:v1\">o:"
                + code
                + "</faultcode><faultstring xml:lang=\"zh-CN\">"
                + Refusal.of(code).getMessage()
                + "</faultstring></S:Fault></S:Body></S:Envelope>")
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/xml;charset=utf-8");
    response.setContentLength(fault.length);
    response.getOutputStream().write(fault);
  }
}
