package cn.oneseal.web.publicface;

import cn.oneseal.publicface.PublicList;
import cn.oneseal.publicface.PublicRegister;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What whoever verifies offline needs: the authorities' certificates, and the newest list of
 * revoked ones; of another authority than the newest by {@code ?authority=}.
 */
@WebServlet({"/authority.pem", "/revocations.crl"})
public class TrustServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Face face = Face.of(getServletContext());
    int seconds = face.ask(request);
    if (seconds > 0) {
      Answers.wait(request, response, seconds, "often");
    } else if (request.getServletPath().equals("/authority.pem")) {
      authorities(face.register(), request, response);
    } else {
      list(face.register(), request, response);
    }
  }

  private static void authorities(
      PublicRegister register, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    List<byte[]> certificates = register.authorities();
    if (certificates.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "no-authority");
      return;
    }
    StringBuilder pem = new StringBuilder();
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    for (byte[] certificate : certificates) {
      pem.append("-----BEGIN CERTIFICATE-----\n").append(lines.encodeToString(certificate));
      pem.append("\n-----END CERTIFICATE-----\n");
    }
    send(
        request,
        response,
        "application/x-pem-file",
        3600,
        "\"" + Integer.toHexString(pem.toString().hashCode()) + "\"",
        pem.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private static void list(
      PublicRegister register, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String asked = new Query(request.getQueryString()).get("authority");
    Optional<PublicList> list =
        register.revocationLists().stream()
            .filter(one -> asked.isEmpty() || asked.equals(Long.toString(one.authority())))
            .findFirst();
    Optional<byte[]> content = list.flatMap(one -> register.revocationList(one.authority()));
    if (content.isEmpty()) {
      Answers.refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "no-authority");
      return;
    }
    String tag = "\"" + list.get().authority() + "-" + list.get().number() + "\"";
    send(request, response, "application/pkix-crl", 300, tag, content.get());
  }

  private static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      int seconds,
      String tag,
      byte[] content)
      throws IOException {
    response.setHeader("Cache-Control", "public, max-age=" + seconds);
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
