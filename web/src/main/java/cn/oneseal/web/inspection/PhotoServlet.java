package cn.oneseal.web.inspection;

import cn.oneseal.inspection.visit.VisitService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a photograph of a visit, as an attachment, to whoever may see the inspection. */
@WebServlet("/inspection/photo")
public class PhotoServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient VisitService visits;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, visits::photo);
  }
}
