package cn.oneseal.web;

import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.refusal.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Opens a page to whoever may go to its place, and to nobody else; a page without a place is closed
 * to all. Whoever is not signed in was sent to the login page before.
 */
public class PlaceGate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Callers callers;
  @Inject private transient AuditService audit;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() == null || isOpen(path(request)) || mayEnter(path(request))) {
      chain.doFilter(request, response);
    } else if (exists(path(request))) {
      audit.refused(path(request), Refusal.of("page-closed", path(request)));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** As the open resources in web.xml; services ask for themselves. */
  private static boolean isOpen(String path) {
    return path.equals("/login.xhtml")
        || path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/services/");
  }

  private boolean mayEnter(String path) {
    return Place.of(path).filter(place -> place.open().test(callers.current())).isPresent();
  }

  private boolean exists(String path) throws IOException {
    return Place.of(path).isPresent() || getServletContext().getResource(path) != null;
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
