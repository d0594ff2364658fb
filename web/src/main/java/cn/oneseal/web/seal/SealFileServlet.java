package cn.oneseal.web.seal;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.seal.SealDownload;
import cn.oneseal.seal.SealFileService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives an impression or a slip to a custodian, unchanged, never to be opened as a page. */
@WebServlet("/seal/file")
public class SealFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("[0-9]{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    SealDownload file;
    try {
      file = files.download(Long.parseLong(id));
    } catch (Refusal refusal) {
      response.sendError(
          refusal.code().equals("not-permitted")
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    byte[] content = file.content();
    response.setContentType(file.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static String encoded(SealDownload file) {
    return URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
