package cn.oneseal.web;

import cn.oneseal.audit.AuditService;
import cn.oneseal.refusal.Refusal;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** Shows refusals; see {@link ShowsRefusals}. Every other failure goes on to the error page. */
@Interceptor
@ShowsRefusals
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalInterceptor implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  @EJB private transient AuditService audit;

  /** Calls the action and shows what it refused. */
  @AroundInvoke
  public Object show(InvocationContext invocation) throws Exception {
    try {
      return invocation.proceed();
    } catch (RuntimeException failure) {
      Refusal refusal = refusalIn(failure);
      FacesContext faces = FacesContext.getCurrentInstance();
      if (refusal == null || faces == null) {
        throw failure;
      }
      recordDenial(faces, failure, refusal);
      show(faces, refusal);
      return null;
    }
  }

  /** What the container refuses by itself reaches no service, and no recorder of refusals. */
  private void recordDenial(FacesContext faces, Throwable failure, Refusal refusal) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof EJBAccessException) {
        audit.refused(faces.getViewRoot() == null ? "-" : faces.getViewRoot().getViewId(), refusal);
        return;
      }
      cause = cause.getCause();
    }
  }

  private static void show(FacesContext faces, Refusal refusal) throws IOException {
    if (!faces.isPostback() && refusal.code().equals("not-found")) {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    if (!faces.isPostback() && refusal.code().equals("not-permitted")) {
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
      faces.responseComplete();
      return;
    }
    Locale locale =
        faces.getViewRoot() == null ? Locale.SIMPLIFIED_CHINESE : faces.getViewRoot().getLocale();
    String text = refusal.message(locale);
    faces.addMessage(
        clientId(faces, refusal.field()),
        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    faces.validationFailed();
  }

  /** Returns the refusal that a failure is or carries, or null. */
  static Refusal refusalIn(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof EJBAccessException) {
        return Refusal.of("not-permitted", "-");
      }
      // Both JPA's and EclipseLink's own.
      if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
        return Refusal.of("stale-version");
      }
      cause = cause.getCause();
    }
    return null;
  }

  private static String clientId(FacesContext faces, String field) {
    if (field == null || faces.getViewRoot() == null) {
      return null;
    }
    String[] found = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (VisitContext context, UIComponent component) -> {
              if (field.equals(component.getId()) && component.isRendered()) {
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }
}
