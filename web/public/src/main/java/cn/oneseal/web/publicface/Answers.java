package cn.oneseal.web.publicface;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Shows pages: every answer is one, a refusal, too. */
public final class Answers {

  private static final String PAGE = "page";

  private Answers() {}

  /** Returns the page that a request asks for. */
  public static Page page(HttpServletRequest request) {
    Query query = new Query(request.getQueryString());
    String path = request.getServletPath();
    String more = request.getPathInfo();
    return new Page(
        query.get("lang").equals("en"), more == null ? path : path + more, query.get("id"));
  }

  /**
   * Shows a view.
   *
   * @param model what it shows, found under "model"
   */
  public static void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String view,
      Object model)
      throws IOException, ServletException {
    if (request.getAttribute(PAGE) == null) {
      request.setAttribute(PAGE, page(request));
    }
    request.setAttribute("model", model);
    response.setStatus(status);
    if (status != HttpServletResponse.SC_OK) {
      response.setHeader("Cache-Control", "no-store");
    }
    request
        .getRequestDispatcher("/WEB-INF/views/" + view + ".xhtml")
        .forward(new Plain(request), response);
  }

  /**
   * Shows why something is refused.
   *
   * @param reason a key of the texts "refused.<reason>" and "refused.<reason>.text"
   */
  public static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String reason)
      throws IOException, ServletException {
    show(request, response, status, "refused", reason);
  }

  /** Shows that a client must wait. */
  public static void wait(
      HttpServletRequest request, HttpServletResponse response, int seconds, String reason)
      throws IOException, ServletException {
    response.setIntHeader("Retry-After", seconds);
    request.setAttribute("seconds", seconds);
    refuse(request, response, 429, reason);
  }

  /** A request of which the view sees no more than that it is one. */
  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "HEAD".equals(super.getMethod()) ? "HEAD" : "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }
  }
}
