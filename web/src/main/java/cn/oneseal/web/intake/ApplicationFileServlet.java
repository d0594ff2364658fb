package cn.oneseal.web.intake;

import cn.oneseal.intake.UploadService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a file that came with an application. */
@WebServlet("/intake/file")
public class ApplicationFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient UploadService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, files::file);
  }
}
