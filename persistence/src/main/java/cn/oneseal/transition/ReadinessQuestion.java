package cn.oneseal.transition;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A question of the bureau's form by which it checks that it is ready for an item (R11, 二（三）). */
@Entity
@Table(name = "readiness_question")
public class ReadinessQuestion extends Aggregate {

  private String question;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  /** For JPA. */
  protected ReadinessQuestion() {}

  /** Makes a question that every check asks from now on. */
  public ReadinessQuestion(String question) {
    this.question = Texts.required("question", question, 300);
  }

  /** Asks it no more; what was answered stays. */
  public void retire(LocalDate today) {
    if (retiredOn == null) {
      retiredOn = today;
    }
  }

  /** Returns the question. */
  public String question() {
    return question;
  }

  /** Returns the day it was retired, or null. */
  public LocalDate retiredOn() {
    return retiredOn;
  }
}
