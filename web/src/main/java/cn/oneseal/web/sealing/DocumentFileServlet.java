package cn.oneseal.web.sealing;

import cn.oneseal.sealing.DocumentReading;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a sealed document as it was issued. */
@WebServlet("/sealing/file")
public class DocumentFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DocumentReading documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, documents::file);
  }
}
