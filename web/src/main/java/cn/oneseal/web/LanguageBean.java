package cn.oneseal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Locale;
import org.omnifaces.util.Faces;

/**
 * The language of a session: the browser's where it is one of ours, else Chinese; then by choice.
 */
@Named("language")
@SessionScoped
public class LanguageBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private Locale locale = Locale.SIMPLIFIED_CHINESE;

  /** Takes the first language of the browser that the pages know. */
  @PostConstruct
  void begin() {
    ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
    if (!request.getRequestHeaderMap().containsKey("Accept-Language")) {
      // The container would tell the server's own language.
      return;
    }
    Iterator<Locale> wanted = request.getRequestLocales();
    while (wanted.hasNext()) {
      String language = wanted.next().getLanguage();
      if (language.equals(Locale.CHINESE.getLanguage())) {
        return;
      }
      if (language.equals(Locale.ENGLISH.getLanguage())) {
        locale = Locale.ENGLISH;
        return;
      }
    }
  }

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
