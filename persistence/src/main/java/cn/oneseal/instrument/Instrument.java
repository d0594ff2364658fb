package cn.oneseal.instrument;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  private InstrumentRank rank;

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
  public static Instrument issued(
      String number, String title, String issuer, LocalDate issuedOn, InstrumentRank rank) {
    Instrument instrument = new Instrument(null, "", null, null, false);
    instrument.describe(number, title, issuer, issuedOn, rank);
    return instrument;
  }

  /**
   * Enters what is known of the instrument; once, and again only while its rank is not known. A
   * number by which others cite it stays.
   */
  public void describe(
      String newNumber,
      String newTitle,
      String newIssuer,
      LocalDate newIssuedOn,
      InstrumentRank newRank) {
    if (rank != null) {
      throw Refusal.of("instrument-recorded", name()).byClause(Supersession.CLAUSE);
    }
    if (newIssuedOn == null) {
      throw Refusal.of("required").onField("issuedOn");
    }
    if (newRank == null) {
      throw Refusal.of("required").onField("rank");
    }
    number = number == null ? Texts.optional("number", newNumber, LONGEST_NUMBER) : number;
    title = Texts.required("title", newTitle, LONGEST_TITLE);
    issuer = Texts.required("issuer", newIssuer, LONGEST_ISSUER);
    issuedOn = newIssuedOn;
    rank = newRank;
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

  /** Returns its number and title, as people name it. */
  public String name() {
    return number == null || number.equals(title) ? title : number + " " + title;
  }

  /** Returns who issued it, or null. */
  public String issuer() {
    return issuer;
  }

  /** Returns the day of issue, or null. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Returns its rank, or null where only its number is known. */
  public InstrumentRank rank() {
    return rank;
  }

  /** Returns whether it exists in the demonstration alone. */
  public boolean demonstration() {
    return demonstration;
  }
}
