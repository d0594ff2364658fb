package cn.oneseal.web.sealing;

import cn.oneseal.sealing.Receipts;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the register's signed receipt of a document's use of its seal. */
@WebServlet("/sealing/receipt")
public class ReceiptServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Receipts receipts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, receipts::of);
  }
}
