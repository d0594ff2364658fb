package cn.oneseal.web.handover;

import cn.oneseal.handover.HandoverFileService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a file of a handover to a party. */
@WebServlet({"/handover/file", "/seal/handover-file"})
public class HandoverFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient HandoverFileService files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, files::download);
  }
}
