package cn.oneseal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Stands around everything that the application answers: tells the browser what it must never do
 * with an answer, refuses what is too large to be read, and shows error pages whatever was sent.
 * The policy for scripts, with its nonce, is PrimeFaces' (web.xml).
 */
public class PageBoundary extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** As the Faces servlet's multipart-config in web.xml. */
  private static final long LARGEST_REQUEST = 135_266_304;

  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (!request.getServletPath().startsWith(RESOURCES)) {
      // Whoever sits down next must not find a page by going back.
      response.setHeader("Cache-Control", "no-store");
    }
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(new Bare(request), response);
    } else if (request.getContentLengthLong() > LARGEST_REQUEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A failed request without what was sent: the error page must not fail on the same again. */
  private static final class Bare extends HttpServletRequestWrapper {

    Bare(HttpServletRequest failed) {
      super(failed);
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
