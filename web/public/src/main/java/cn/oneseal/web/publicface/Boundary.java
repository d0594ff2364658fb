package cn.oneseal.web.publicface;

import cn.oneseal.publicface.RegisterUnavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands around everything: lets only known addresses and methods in, tells the browser what it
 * must never do, keeps sessions from being made, and turns every failure into a page.
 */
@WebFilter("/*")
public class Boundary extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger(Boundary.class.getName());

  private static final Pattern KNOWN =
      Pattern.compile(
          "/|/verify|/(guides|inspections)(/[0-9]{1,18})?|/inspections/[0-9]{1,18}/draw\\.txt"
              + "|/authority\\.pem|/revocations\\.crl|/style\\.css|/icon\\.svg|/robots\\.txt");

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    harden(response);
    HttpServletRequest bare = new Sessionless(request);
    try {
      if (!KNOWN.matcher(request.getRequestURI()).matches()) {
        Answers.refuse(bare, response, HttpServletResponse.SC_NOT_FOUND, "unknown");
      } else if (!READING.contains(request.getMethod())
          && !(request.getMethod().equals("POST") && request.getRequestURI().equals("/verify"))) {
        response.setHeader("Allow", "GET, HEAD");
        Answers.refuse(bare, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "method");
      } else {
        chain.doFilter(bare, response);
      }
    } catch (RegisterUnavailable unavailable) {
      LOG.log(System.Logger.Level.WARNING, () -> "The register: " + unavailable.getCause());
      fail(bare, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "register");
    } catch (IOException gone) {
      // Whoever asked has left, or sends nothing that could be read.
      LOG.log(System.Logger.Level.DEBUG, "A client left", gone);
      fail(bare, response, HttpServletResponse.SC_BAD_REQUEST, "unreadable");
    } catch (ServletException | RuntimeException failure) {
      LOG.log(System.Logger.Level.ERROR, "A request failed", failure);
      fail(bare, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failed");
    }
  }

  private static void harden(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cache-Control", "no-cache");
  }

  private static void fail(
      HttpServletRequest request, HttpServletResponse response, int status, String reason)
      throws IOException, ServletException {
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    harden(response);
    Answers.refuse(request, response, status, reason);
  }

  /** A request that never has a session. */
  private static final class Sessionless extends HttpServletRequestWrapper {

    Sessionless(HttpServletRequest request) {
      super(request);
    }

    @Override
    public HttpSession getSession() {
      throw new IllegalStateException("there are no sessions here");
    }

    @Override
    public HttpSession getSession(boolean create) {
      if (create) {
        throw new IllegalStateException("there are no sessions here");
      }
      return null;
    }
  }
}
