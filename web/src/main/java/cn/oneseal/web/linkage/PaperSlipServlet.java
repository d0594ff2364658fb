package cn.oneseal.web.linkage;

import cn.oneseal.linkage.paper.PaperService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the scanned slip of a receipt on paper. */
@WebServlet("/linkage/slip")
public class PaperSlipServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PaperService papers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, papers::slip);
  }
}
