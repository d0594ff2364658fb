package cn.oneseal.instrument;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A law, a notice, a list: what a rule rests on (R27). */
@Entity
@Table(name = "instrument")
public class Instrument extends Aggregate {

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ISSUER = 200;

  private String number;
  private String title;
  private String issuer;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private boolean demonstration;

  /** For JPA. */
  protected Instrument() {}

  private Instrument(
      String number, String title, String issuer, LocalDate issuedOn, boolean demonstration) {
    this.number = number;
    this.title = Objects.requireNonNull(title);
    this.issuer = issuer;
    this.issuedOn = issuedOn;
    this.demonstration = demonstration;
  }

  /** An instrument that somebody issued; the number may be null. */
  public static Instrument issued(String number, String title, String issuer, LocalDate issuedOn) {
    if (issuedOn == null) {
      throw Refusal.of("required").onField("issuedOn");
    }
    return new Instrument(
        text("number", number, LONGEST_NUMBER, false),
        text("title", title, LONGEST_TITLE, true),
        text("issuer", issuer, LONGEST_ISSUER, false),
        issuedOn,
        false);
  }

  private static String text(String field, String entered, int longest, boolean required) {
    String text = entered == null ? "" : entered.strip();
    if (text.isEmpty() && required) {
      throw Refusal.of("required").onField(field);
    }
    if (text.length() > longest) {
      throw Refusal.of("too-long", longest).onField(field);
    }
    return text.isEmpty() ? null : text;
  }

  /** An instrument of which only the number is known, because another one cites it. */
  public static Instrument cited(String number) {
    return new Instrument(Objects.requireNonNull(number), number, null, null, false);
  }

  /** An instrument that nobody issued: it exists in the demonstration alone. */
  public static Instrument ofDemonstration(String title, LocalDate issuedOn) {
    return new Instrument(null, title, null, Objects.requireNonNull(issuedOn), true);
  }

  /** Returns the number printed on it, or null. */
  public String number() {
    return number;
  }

  /** Returns the title; the number where only that is known. */
  public String title() {
    return title;
  }

  /** Returns who issued it, or null. */
  public String issuer() {
    return issuer;
  }

  /** Returns the day of issue, or null. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns whether it exists in the demonstration alone. */
  public boolean demonstration() {
    return demonstration;
  }
}
