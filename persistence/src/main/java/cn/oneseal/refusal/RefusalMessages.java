package cn.oneseal.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders refusals from the bundle Refusals (root: Chinese; _en: English). */
final class RefusalMessages {

  private static final String BUNDLE = "cn.oneseal.refusal.Refusals";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern NAMED = Pattern.compile("#((?:field\\.)?[a-zA-Z]+\\.[A-Z_0-9]+)");

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
    Object[] words = arguments.stream().map(argument -> words(bundle, argument)).toArray();
    text.append(new MessageFormat(text(bundle, code, code), locale).format(words));
    if (clause != null) {
      text.append(
          new MessageFormat(text(bundle, "basis", " ({0})"), locale).format(new Object[] {clause}));
    }
    return text.toString();
  }

  /** Puts the bundle's words for what an argument names as {@code #key}. */
  private static String words(ResourceBundle bundle, String argument) {
    return NAMED.matcher(argument).replaceAll(named -> quoteReplacement(bundle, named.group(1)));
  }

  private static String quoteReplacement(ResourceBundle bundle, String key) {
    return Matcher.quoteReplacement(text(bundle, key, key));
  }

  private static String text(ResourceBundle bundle, String key, String otherwise) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException missing) {
      return otherwise;
    }
  }
}
