package cn.oneseal.web.inflight;

import cn.oneseal.inflight.BackDatedReading;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the slip of an acceptance entered later to the two sides. */
@WebServlet("/inflight/slip")
public class BackDatedSlipServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BackDatedReading acceptances;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, acceptances::slip);
  }
}
