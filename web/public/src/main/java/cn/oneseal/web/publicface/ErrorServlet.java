package cn.oneseal.web.publicface;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the container itself refuses, in words (web.xml). No address leads here. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
    String reason =
        switch (code) {
          case HttpServletResponse.SC_NOT_FOUND -> "unknown";
          case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
          case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "too-large";
          default -> code >= 500 ? "failed" : "unreadable";
        };
    Answers.refuse(request, response, code, reason);
  }
}
