package cn.oneseal.web;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.calendar.ExplanationLine;
import cn.oneseal.persistence.FileDownload;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** What view beans and pages ask again and again: texts in the reader's language, messages. */
public final class Pages {

  private Pages() {}

  /** Returns the language of the page. */
  public static Locale locale() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Locale.SIMPLIFIED_CHINESE
        : faces.getViewRoot().getLocale();
  }

  /** Returns a text; bundle is the var in faces-config.xml, such as {@code m}, {@code sealText}. */
  public static String text(String bundle, String key, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle texts = faces.getApplication().getResourceBundle(faces, bundle);
    String text = texts.containsKey(key) ? texts.getString(key) : key;
    return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
  }

  /** Shows that something was done; the message survives a redirect. */
  public static void done(String text) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }

  /** Shows that something was done, on a page that stays. */
  public static void here(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
  }

  /** Shows an error above the page. */
  public static void error(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  /** Returns a legal day as the reader writes it; empty for none. In pages: os:day(...). */
  public static String day(LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofPattern(text("m", "pattern.day"), locale()).format(day);
  }

  /** Returns a line of a deadline's account. In pages: os:line(...). */
  public static String line(ExplanationLine line) {
    String note =
        line.kind() == ExplanationLine.Kind.SKIPPED_SUSPENDED
            ? text("calendarText", "suspension." + line.note())
            : line.note();
    return text(
        "calendarText",
        "line." + line.kind(),
        line.date().toString(),
        Integer.toString(line.count()),
        note,
        line.date().getDayOfWeek().getDisplayName(TextStyle.FULL, locale()));
  }

  /** Returns a moment in business time; empty for none. In pages: os:moment(...). */
  public static String moment(Instant moment) {
    return moment == null
        ? ""
        : DateTimeFormatter.ofPattern(text("m", "pattern.moment"), locale())
            .withZone(BusinessClock.ZONE)
            .format(moment);
  }

  /** Answers a press of a button, not by ajax, with a file in place of the page. */
  public static void download(FileDownload file) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    FileAnswer.send((HttpServletResponse) faces.getExternalContext().getResponse(), file);
    faces.responseComplete();
  }
}
