package cn.oneseal.document.verify;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that was looked at.
 *
 * @param code a key of the bundle {@code Reasons}
 * @param level how it came out
 * @param arguments what the words name
 */
public record Finding(String code, Level level, List<String> arguments) {

  private static final String BUNDLE = "cn.oneseal.document.verify.Reasons";

  /** How it came out. */
  public enum Level {
    /** As it must be. */
    PASSED,
    /** Nothing wrong, but worth knowing. */
    NOTE,
    /** Wrong: the document is invalid. */
    FAILED
  }

  /** Keeps a copy. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** Returns it in words. */
  public String message(Locale locale) {
    return words(locale, code, arguments);
  }

  static String words(Locale locale, String key, List<String> arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Finding.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
  }
}
