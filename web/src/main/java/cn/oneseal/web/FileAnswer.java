package cn.oneseal.web;

import cn.oneseal.persistence.FileDownload;
import cn.oneseal.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Gives a kept file unchanged, as an attachment: never opened by the browser as a page. */
public final class FileAnswer {

  private static final String NUMBER = "[0-9]{1,18}";

  private FileAnswer() {}

  /**
   * Answers with the file that the parameter id names; files asks the service, which may refuse.
   */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, LongFunction<FileDownload> files)
      throws IOException {
    send(request, response, NUMBER, id -> files.apply(Long.parseLong(id)));
  }

  /** Answers with the file whose id, in that form, the parameter names. */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String form,
      Function<String, FileDownload> files)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches(form)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    FileDownload file;
    try {
      file = files.apply(id);
    } catch (Refusal refusal) {
      response.sendError(
          refusal.code().equals("not-permitted")
              ? HttpServletResponse.SC_FORBIDDEN
              : HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(response, file);
  }

  /** Answers with a file that was asked of a service already, such as a list as a spreadsheet. */
  public static void send(HttpServletResponse response, FileDownload file) throws IOException {
    byte[] content = file.content();
    response.setContentType(file.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static String encoded(FileDownload file) {
    return URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
