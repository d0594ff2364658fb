package cn.oneseal.web.handover;

import cn.oneseal.handover.record.HandoverRecordService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the text of a record, whose digest both parties can compute for themselves. */
@WebServlet("/handover/record-text")
public class HandoverRecordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverRecordService records;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, records::text);
  }
}
