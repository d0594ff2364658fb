package cn.oneseal.transition;

import cn.oneseal.persistence.Aggregate;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A check whether the bureau is ready to decide an item alone (R11, 二（三）): every question of the
 * form answered; ready only if all are answered with yes. Never changed; the latest counts.
 */
@Entity
@Table(name = "readiness_check")
public class ReadinessCheck extends Aggregate {

  @Column(name = "transition_id")
  private Long transitionId;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "checked_by")
  private Long checkedBy;

  private boolean ready;
  private String note;

  @ElementCollection
  @CollectionTable(name = "readiness_answer", joinColumns = @JoinColumn(name = "check_id"))
  @MapKeyColumn(name = "question_id")
  @Column(name = "yes")
  private Map<Long, Boolean> answers = new HashMap<>();

  /** For JPA. */
  protected ReadinessCheck() {}

  /** Records a check; refuses while a question of the form is not answered, or there is no form. */
  public ReadinessCheck(
      Transition transition,
      Collection<ReadinessQuestion> form,
      Map<Long, Boolean> given,
      String note,
      LocalDate today,
      Recorded recorded) {
    if (form.isEmpty()) {
      throw Refusal.of("readiness-form-empty").byClause("R11, 二（三）");
    }
    for (ReadinessQuestion question : form) {
      Boolean yes = given.get(question.id());
      if (yes == null) {
        throw Refusal.of("required").onField("answers");
      }
      answers.put(question.id(), yes);
    }
    this.transitionId = transition.id();
    this.ready = !answers.containsValue(false);
    this.note = Texts.optional("note", note, 1000);
    this.checkedOn = today;
    this.checkedAt = recorded.at();
    this.checkedBy = recorded.by();
  }

  /** Returns the transition. */
  public long transitionId() {
    return transitionId;
  }

  /** Returns the day of the check. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  /** Returns when it was recorded. */
  public Instant checkedAt() {
    return checkedAt;
  }

  /** Returns who checked. */
  public long checkedBy() {
    return checkedBy;
  }

  /** Returns whether every question was answered with yes. */
  public boolean ready() {
    return ready;
  }

  /** Returns the note, or null. */
  public String note() {
    return note;
  }

  /** Returns the answers by question. */
  public Map<Long, Boolean> answers() {
    return Map.copyOf(answers);
  }
}
