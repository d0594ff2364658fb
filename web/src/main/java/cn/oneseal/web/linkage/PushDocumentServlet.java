package cn.oneseal.web.linkage;

import cn.oneseal.linkage.LinkageService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives a sealed document of a push to its sender and its receiver. */
@WebServlet("/linkage/document")
public class PushDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient LinkageService linkage;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getParameter("number");
    FileAnswer.send(
        request,
        response,
        PushReceiptServlet.ID,
        id -> linkage.document(UUID.fromString(id), number));
  }
}
