package cn.oneseal.calendar.contract;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as xs:date; without it a {@link LocalDate} is written as an empty element. Use it with
 * {@code @XmlSchemaType(name = "date")} on a field of a value class or of a request class.
 *
 * <p>Text that is no date becomes {@code null}, as JAXB makes it anyway when an adapter throws:
 * whoever takes the request must refuse a {@code null}, naming the field and the rule.
 */
public class LocalDateAdapter extends XmlAdapter<String, LocalDate> {

  // A time zone is allowed by xs:date and sent by some clients. A legal day has none: it is the
  // day as written.
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");

  @Override
  public LocalDate unmarshal(String text) {
    Matcher matcher = DATE.matcher(text == null ? "" : text.strip());
    if (!matcher.matches()) {
      return null;
    }
    try {
      return LocalDate.parse(matcher.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public String marshal(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
