package cn.oneseal.web.policy;

import cn.oneseal.policy.PolicyService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a policy document unchanged, as an attachment, to whoever may see its push. */
@WebServlet("/policy/file")
public class PolicyFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PolicyService policies;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, policies::file);
  }
}
