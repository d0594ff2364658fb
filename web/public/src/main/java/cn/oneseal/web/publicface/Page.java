package cn.oneseal.web.publicface;

import cn.oneseal.calendar.BusinessClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** One page in one language: its words, dates and links. The language stands in the address. */
public final class Page {

  private static final String TEXTS = "cn.oneseal.web.publicface.Texts";
  private static final String WORDS = "cn.oneseal.refusal.Refusals";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final String path;
  private final String id;

  Page(boolean english, String path, String id) {
    this.locale = english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    // Of an address that is none, nothing comes back in a link.
    this.path = path.matches("/verify|/(guides|inspections)(/[0-9]{1,18})?") ? path : "/";
    this.id = id;
  }

  /** Returns the language. */
  public Locale locale() {
    return locale;
  }

  /** Returns the language as pages name it. */
  public String tag() {
    return english() ? "en" : "zh-CN";
  }

  /** Returns whether it is English. */
  public boolean english() {
    return locale.equals(Locale.ENGLISH);
  }

  /** Returns whether this is the demonstration. */
  public boolean demonstration() {
    return Face.demonstration();
  }

  /** Returns whether a place is the one of this page. */
  public boolean at(String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  /** Returns a place's address in this language. */
  public String href(String place) {
    return english() ? place + (place.indexOf('?') < 0 ? "?" : "&") + "lang=en" : place;
  }

  /** Returns the address of a document's verification in this language. */
  public String verification(String document) {
    return href("/verify?id=" + encoded(document));
  }

  /** Returns the address at which an upload is judged; of a document that was asked for, its. */
  public String upload() {
    return href(id.isEmpty() ? "/verify" : "/verify?id=" + encoded(id));
  }

  /** Returns this page's address in the other language. */
  public String other() {
    String here = id.isEmpty() ? path : path + "?id=" + encoded(id);
    return english() ? here : here + (id.isEmpty() ? "?" : "&") + "lang=en";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns what was asked for, or an empty text. */
  public String id() {
    return id;
  }

  /** Returns a text. */
  public String t(String key) {
    return bundle(TEXTS).getString(key);
  }

  /** Returns a text with something in it. */
  public String t(String key, Object argument) {
    return new MessageFormat(t(key), locale).format(new Object[] {String.valueOf(argument)});
  }

  /** Returns a text with two things in it. */
  public String t(String key, Object first, Object second) {
    return new MessageFormat(t(key), locale)
        .format(new Object[] {String.valueOf(first), String.valueOf(second)});
  }

  /** Returns a text, or the code itself where there is none: codes of others may grow. */
  public String code(String prefix, String code) {
    return either(TEXTS, prefix + code, code);
  }

  /** Returns the application's own word for a field. */
  public String word(String key) {
    return either(WORDS, key, key);
  }

  private String either(String bundle, String key, String otherwise) {
    try {
      return bundle(bundle).getString(key);
    } catch (MissingResourceException missing) {
      return otherwise;
    }
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(name, locale, Page.class.getClassLoader(), NO_FALLBACK);
  }

  /** Returns a day in words. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(english() ? "d MMMM uuuu" : "uuuu年M月d日", locale).format(day);
  }

  /** Returns a moment in words, in business time. */
  public String moment(Instant moment) {
    return DateTimeFormatter.ofPattern(
            english() ? "d MMMM uuuu, HH:mm:ss" : "uuuu年M月d日 HH:mm:ss", locale)
        .withZone(BusinessClock.ZONE)
        .format(moment);
  }
}
