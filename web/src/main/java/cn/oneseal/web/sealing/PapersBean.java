package cn.oneseal.web.sealing;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.DocumentReading;
import cn.oneseal.sealing.SealingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

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
      standing = visible(subject, id);
      read = wanted;
    }
    return standing;
  }

  private DocumentReading.Standing visible(String subject, long id) {
    try {
      return documents.of(subject, id);
    } catch (Refusal notVisible) {
      return new DocumentReading.Standing(null, 0, null, List.of());
    }
  }

  /**
   * Returns whether the page looks again whether the papers of a thing are there; so that it can be
   * told of it, also when it asks and they are.
   */
  public boolean watched(String subject, long id) {
    return of(subject, id).state() == SealingState.ORDERED
        || FacesContext.getCurrentInstance().isPostback();
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
