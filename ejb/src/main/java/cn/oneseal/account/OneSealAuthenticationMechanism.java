package cn.oneseal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who calls: Basic for other systems below {@code /services/}, a page with a form for people
 * everywhere else. One mechanism for both, because two in one application collide; and no
 * {@code @LoginToContinue}, because the request it restores has no roles in the services.
 */
@ApplicationScoped
public class OneSealAuthenticationMechanism implements HttpAuthenticationMechanism {

  /** The parameter of the login page that names the page to return to; that page checks it. */
  public static final String RETURN_PARAMETER = "from";

  private static final String LOGIN_PAGE = "/login.xhtml";
  private static final String SIGNED_IN = OneSealAuthenticationMechanism.class.getName();

  @Inject private IdentityStoreHandler identityStore;
  @Inject private AccountService accounts;

  /** Who signed in, and the account's epoch then: a session does not outlive it. */
  private record SignedIn(String username, Set<String> groups, int epoch) implements Serializable {}

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return path(request).startsWith("/services/")
        ? basic(request, response, context)
        : form(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(SIGNED_IN);
    }
    context.cleanClientSubject();
  }

  private AuthenticationStatus basic(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if ("GET".equals(request.getMethod()) && isDescription(request.getQueryString())) {
      return context.doNothing();
    }
    Optional<BasicCredential> credential =
        BasicCredential.fromHeader(request.getHeader("Authorization"), request.getRemoteAddr());
    if (credential.isPresent()) {
      CredentialValidationResult result = identityStore.validate(credential.get());
      if (result.getStatus() == CredentialValidationResult.Status.VALID) {
        return context.notifyContainerAboutLogin(result);
      }
    }
    response.setHeader("WWW-Authenticate", "Basic realm=\"OneSeal\", charset=\"UTF-8\"");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static boolean isDescription(String query) {
    return query != null
        && (query.equalsIgnoreCase("wsdl")
            || query.startsWith("wsdl=")
            || query.startsWith("xsd="));
  }

  private AuthenticationStatus form(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (context.isAuthenticationRequest()) {
      Credential credential = context.getAuthParameters().getCredential();
      if (credential != null) {
        return signIn(request, context, credential);
      }
    }
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SIGNED_IN) instanceof SignedIn caller) {
      if (accounts.sessionEpoch(caller.username()).equals(OptionalInt.of(caller.epoch()))) {
        return context.notifyContainerAboutLogin(caller.username(), caller.groups());
      }
      // Closed, or its password changed, since this session began.
      session.invalidate();
    }
    if (context.isProtected()) {
      return toLogin(request, response);
    }
    return context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    CredentialValidationResult result = identityStore.validate(credential);
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    HttpSession session = request.getSession(true);
    // A session id that somebody planted before must not become a signed-in one.
    request.changeSessionId();
    session.setAttribute(
        SIGNED_IN,
        new SignedIn(
            result.getCallerPrincipal().getName(),
            Set.copyOf(result.getCallerGroups()),
            accounts.sessionEpoch(result.getCallerPrincipal().getName()).orElseThrow()));
    return context.notifyContainerAboutLogin(result);
  }

  private static AuthenticationStatus toLogin(
      HttpServletRequest request, HttpServletResponse response) {
    boolean ajax = "partial/ajax".equals(request.getHeader("Faces-Request"));
    String query = query(request);
    String back = query == null ? path(request) : path(request) + "?" + query;
    String login =
        request.getContextPath()
            + LOGIN_PAGE
            + "?"
            + RETURN_PARAMETER
            + "="
            + URLEncoder.encode(back, StandardCharsets.UTF_8);
    try {
      if (ajax) {
        // A redirect would be followed by the script and shown as nothing at all.
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .printf(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/>"
                    + "</partial-response>",
                login);
      } else {
        response.sendRedirect(login);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Returns what names the record on the page; of a form sent, the page that it stood on. */
  private static String query(HttpServletRequest request) {
    if ("GET".equals(request.getMethod())) {
      return request.getQueryString();
    }
    try {
      URI page = new URI(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
      return request.getRequestURI().equals(page.getRawPath()) ? page.getRawQuery() : null;
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }
}
