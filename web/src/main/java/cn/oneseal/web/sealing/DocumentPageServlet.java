package cn.oneseal.web.sealing;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.DocumentReading;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Gives a page of a sealed document as an image: each page brings its own fonts. */
@WebServlet("/sealing/page")
public class DocumentPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** What the image may do, should it be opened by itself: nothing but draw. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:;"
          + " frame-ancestors 'none'; sandbox";

  @Inject private transient DocumentReading documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = number(request, "id");
    long page = number(request, "page");
    List<String> pages;
    try {
      pages = id < 0 ? List.of() : documents.preview(id);
    } catch (Refusal refusal) {
      pages = List.of();
    }
    if (page < 1 || page > pages.size()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] image = pages.get((int) page - 1).getBytes(StandardCharsets.UTF_8);
    response.setContentType("image/svg+xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Security-Policy", POLICY);
    response.setContentLength(image.length);
    response.getOutputStream().write(image);
  }

  private static long number(HttpServletRequest request, String parameter) {
    String text = request.getParameter(parameter);
    return text == null || !text.matches("[0-9]{1,18}") ? -1 : Long.parseLong(text);
  }
}
