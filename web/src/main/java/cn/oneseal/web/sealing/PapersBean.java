package cn.oneseal.web.sealing;

import cn.oneseal.sealing.DocumentReading;
import cn.oneseal.sealing.SealingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** How the papers of the thing stand that a page shows. */
@Named("papers")
@RequestScoped
public class PapersBean {

  @Inject private DocumentReading documents;

  private DocumentReading.Standing standing;
  private String read;

  /** Returns how the papers of a thing stand. */
  public DocumentReading.Standing of(String subject, long id) {
    String wanted = subject + id;
    if (!wanted.equals(read)) {
      standing = documents.of(subject, id);
      read = wanted;
    }
    return standing;
  }

  /** Shows the whole page anew once its papers are no longer on their way. */
  public void look(String subject, long id) throws IOException {
    if (of(subject, id).state() != SealingState.ORDERED) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext external = faces.getExternalContext();
      external.redirect(
          external.getRequestContextPath() + faces.getViewRoot().getViewId() + "?id=" + id);
    }
  }
}
