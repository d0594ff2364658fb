package cn.oneseal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands around everything that the application answers: tells the browser what it must never do
 * with an answer, and refuses what is too large to be read. The policy for scripts, with its nonce,
 * is PrimeFaces' (web.xml).
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
    if (request.getContentLengthLong() > LARGEST_REQUEST) {
      refuse(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.getParameterMap();
    } catch (RuntimeException tooLarge) {
      // Tried and failed once, it is not tried again while the error page is shown.
    }
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }
}
