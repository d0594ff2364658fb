package cn.oneseal.sealservice;

import cn.oneseal.audit.Sm3;
import cn.oneseal.document.signing.SignerUnavailable;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.Optional;

/**
 * HTTP around what can be asked for: 200 with a body, 204 for what is not there, 409 with the
 * reason of a refusal; 400, 404, 405 and 413 for what is no question, 500 for a failure, whose
 * cause stands in the service's own output only.
 */
final class Exchange implements HttpHandler {

  private static final Logger LOG = System.getLogger(Exchange.class.getName());
  private static final int FINGERPRINT = 16;

  private final Requests requests;

  Exchange(Requests requests) {
    this.requests = requests;
  }

  /** An answer: a status of HTTP and a body. */
  private static final class Reply {

    private final int status;
    private final byte[] body;

    Reply(int status, byte[] body) {
      this.status = status;
      this.body = body;
    }

    static Reply of(int status, String text) {
      return new Reply(status, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
      if (body.length == 0) {
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      reply(exchange).send(exchange);
    } catch (IOException | RuntimeException failed) {
      LOG.log(Level.WARNING, "no answer", failed);
      throw failed;
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    // Whatever is written in another form than the plain one is no path of ours.
    String path = exchange.getRequestURI().toString();
    Optional<Requests.Request> found = requests.at(path);
    if (found.isEmpty()) {
      return Reply.of(404, "not found");
    }
    Requests.Request request = found.get();
    if (!exchange.getRequestMethod().equals(request.method())) {
      return Reply.of(405, "by " + request.method() + " only");
    }
    byte[] body = exchange.getRequestBody().readNBytes(request.most() + 1);
    if (body.length > request.most()) {
      return Reply.of(413, "at most " + request.most() + " bytes");
    }
    return answer(request, body, client((HttpsExchange) exchange));
  }

  private static Reply answer(Requests.Request request, byte[] body, String client) {
    try {
      return new Reply(200, request.answer().to(body, client));
    } catch (SignerUnavailable unavailable) {
      if (unavailable.isRefusal()) {
        LOG.log(Level.INFO, unavailable.getMessage());
        return Reply.of(409, unavailable.reason());
      }
      LOG.log(Level.ERROR, "failed", unavailable);
      return Reply.of(500, "failed");
    } catch (IOException malformed) {
      return Reply.of(400, "not understood");
    } catch (UncheckedIOException failed) {
      LOG.log(Level.ERROR, "failed", failed);
      return Reply.of(500, "failed");
    }
  }

  /** Names the client by the digest of its certificate. */
  private static String client(HttpsExchange exchange) throws IOException {
    Certificate[] shown = exchange.getSSLSession().getPeerCertificates();
    try {
      return Sm3.hex(shown[0].getEncoded()).substring(0, FINGERPRINT);
    } catch (CertificateEncodingException impossible) {
      throw new IOException(impossible);
    }
  }
}
