package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A person who works for a body. */
@Entity
@Table(name = "official")
public class Official extends Aggregate {

  @Column(name = "body_id")
  private Long bodyId;

  private String name;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "leaving_paper")
  private String leavingPaper;

  /** For JPA. */
  protected Official() {}

  /** Makes an official of a body. */
  public Official(long bodyId, String name) {
    this.bodyId = bodyId;
    this.name = Objects.requireNonNull(name);
  }

  /** Records that he leaves, with his last day, in writing; once. */
  public void leaves(LocalDate last, String paper, LocalDate today) {
    if (last == null) {
      throw Refusal.of("required").onField("lastDay");
    }
    if (lastDay != null) {
      throw Refusal.of("official-left", lastDay).onField("lastDay");
    }
    if (last.isBefore(today)) {
      throw Refusal.of("appointment-not-back-dated", today).onField("lastDay");
    }
    leavingPaper = Texts.required("leavingPaper", paper, 200);
    lastDay = last;
  }

  /** Returns whether he is there on a day, as far as is recorded. */
  public boolean isThereOn(LocalDate day) {
    return lastDay == null || !day.isAfter(lastDay);
  }

  /** Returns his last day, or null. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Returns the paper by which he leaves, or null. */
  public String leavingPaper() {
    return leavingPaper;
  }

  /** Returns the body's id. */
  public long bodyId() {
    return bodyId;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }
}
