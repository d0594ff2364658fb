package cn.oneseal.web.seal;

import cn.oneseal.seal.SealFileService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives an impression or a slip to a custodian. */
@WebServlet("/seal/file")
public class SealFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SealFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, files::download);
  }
}
