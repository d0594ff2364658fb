package cn.oneseal.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Renders refusals from the bundle Refusals (root: Chinese; _en: English). */
final class RefusalMessages {

  private static final String BUNDLE = "cn.oneseal.refusal.Refusals";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RefusalMessages() {}

  static String render(
      Locale locale, String code, String field, String clause, List<String> arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE, locale, RefusalMessages.class.getClassLoader(), NO_FALLBACK);
    StringBuilder text = new StringBuilder();
    if (field != null) {
      text.append(text(bundle, "field." + field, field)).append(text(bundle, "colon", ": "));
    }
    text.append(new MessageFormat(text(bundle, code, code), locale).format(arguments.toArray()));
    if (clause != null) {
      text.append(
          new MessageFormat(text(bundle, "basis", " ({0})"), locale).format(new Object[] {clause}));
    }
    return text.toString();
  }

  private static String text(ResourceBundle bundle, String key, String otherwise) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      return otherwise;
    }
  }
}
