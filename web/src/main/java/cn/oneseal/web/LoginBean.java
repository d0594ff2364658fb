package cn.oneseal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Logs in and goes on to the page that was asked for. */
@Named("login")
@RequestScoped
public class LoginBean {

  private static final String WORKBENCH = "/workbench/list.xhtml";

  /** A page of this application, nothing that could lead out of it. */
  private static final Pattern OWN_PAGE =
      Pattern.compile("/[a-z]+(/[a-z-]+)?\\.xhtml(\\?[A-Za-z0-9_=&%.+-]*)?");

  @Inject private SecurityContext security;

  private String username;
  private String password;
  private String from;

  /** Keeps what the request says of the page asked for: in its query, then in the hidden input. */
  @PostConstruct
  void begin() {
    from =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("from");
  }

  /** Checks the password; on success redirects, else tells what to do. */
  public void enter() throws IOException {
    if (username == null || username.isBlank() || password == null || password.isEmpty()) {
      Pages.error(Pages.text("m", "login.missing"));
      return;
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new UsernamePasswordCredential(username.strip(), password)));
    password = null;
    if (status != AuthenticationStatus.SUCCESS) {
      Pages.error(Pages.text("m", "login.failed"));
      return;
    }
    // Against session fixation.
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    external.redirect(external.getRequestContextPath() + target(from));
  }

  /** Returns the page to show after login: the one asked for if it is the application's own. */
  static String target(String asked) {
    return asked == null || !OWN_PAGE.matcher(asked).matches() || asked.startsWith("/login")
        ? WORKBENCH
        : asked;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
