package cn.oneseal.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The language of a session: Chinese first, English by choice. */
@Named("language")
@SessionScoped
public class LanguageBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  /** Returns the locale of all pages. */
  public Locale getLocale() {
    return locale;
  }

  /** Returns the value of the lang attribute. */
  public String getTag() {
    return locale.toLanguageTag();
  }

  /** Changes to the other language and shows the page anew. */
  public void change() throws IOException {
    locale = locale.equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    FacesContext faces = FacesContext.getCurrentInstance();
    String page = faces.getViewRoot().getViewId();
    String query = Faces.getRequestQueryString() == null ? "" : "?" + Faces.getRequestQueryString();
    faces
        .getExternalContext()
        .redirect(faces.getExternalContext().getRequestContextPath() + page + query);
  }
}
