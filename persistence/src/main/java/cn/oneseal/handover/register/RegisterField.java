package cn.oneseal.handover.register;

import cn.oneseal.handover.KeyMaterialRule;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** A field of a row. Its name in both languages is the key {@code field.register.<name>}. */
public enum RegisterField {
  NAME,
  /** What an expert knows. */
  FIELD,
  /** Where an expert works. */
  UNIT,
  CONTACT,
  /** Who provides an intermediary service. */
  PROVIDER,
  /** The provision that requires it. */
  BASIS,
  NUMBER,
  VALIDITY,
  MODEL,
  /** The serial number on a machine or a hardware key. */
  SERIAL,
  /** Where a machine stands. */
  PLACE,
  /** The private-network system. */
  SYSTEM,
  /** How it is connected (对接). */
  MEANS,
  /** The account's name, never its password. */
  ACCOUNT,
  HELD_BY,
  HOLDER,
  /** The day on which the account was reset. */
  RESET_ON,
  /** The day on which the certificate was reissued in the new holder's name. */
  REISSUED_ON,
  NOTE;

  private static final int LONGEST = 500;
  private static final String WORDS = "cn.oneseal.refusal.Refusals";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Returns the value as it is kept; refuses what does not fit this field. */
  String require(String value, boolean required, LocalDate today) {
    String field = key();
    String entered =
        required ? Texts.required(field, value, LONGEST) : Texts.optional(field, value, LONGEST);
    if (entered == null) {
      return null;
    }
    if (isDay()) {
      return day(entered, today);
    }
    if (entered.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
      throw Refusal.of("register-control-character").onField(field);
    }
    if (this == SERIAL || this == NUMBER) {
      KeyMaterialRule.requireSerial(field, entered);
    } else {
      KeyMaterialRule.require(field, entered);
    }
    return entered;
  }

  private String day(String entered, LocalDate today) {
    LocalDate day;
    try {
      day = LocalDate.parse(entered);
    } catch (DateTimeException malformed) {
      throw Refusal.of("date-invalid").onField(key());
    }
    if (day.isAfter(today)) {
      throw Refusal.of("dates-out-of-order", day, today).onField(key());
    }
    return day.toString();
  }

  /** Returns whether it is a day, which the past or today must be. */
  public boolean isDay() {
    return this == RESET_ON || this == REISSUED_ON;
  }

  /** Returns whether a heading means this field: by its name in either language, or its code. */
  boolean isCalled(String heading) {
    return name().equalsIgnoreCase(heading)
        || Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
            .map(
                locale ->
                    ResourceBundle.getBundle(WORDS, locale, NO_FALLBACK)
                        .getString("field." + key()))
            .anyMatch(heading::equalsIgnoreCase);
  }

  private String key() {
    return "register." + name();
  }

  /** Returns how a refusal names it in the reader's language. */
  String word() {
    return "#field." + key();
  }
}
