package cn.oneseal.web.linkage;

import cn.oneseal.linkage.PushReceipts;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives the register's signed receipt of a push to its sender and its receiver. */
@WebServlet("/linkage/receipt")
public class PushReceiptServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** How the id of a push is written. */
  static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Inject private transient PushReceipts receipts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, ID, id -> receipts.of(UUID.fromString(id)));
  }
}
