package cn.oneseal.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A paper of an application: given with it, or asked for once and then given. */
@Entity
@Table(name = "application_paper")
public class ApplicationPaper {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  /** Written to the key by the provider. */
  @SuppressWarnings("UnusedVariable")
  @ManyToOne(optional = false)
  @JoinColumn(name = "application_id")
  private Application application;

  private String name;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "given_on")
  private LocalDate givenOn;

  /** For JPA. */
  protected ApplicationPaper() {}

  /** Lists a paper that is asked for, or that is there. */
  ApplicationPaper(Application application, String name, LocalDate askedOn, LocalDate givenOn) {
    this.application = Objects.requireNonNull(application);
    this.name = Objects.requireNonNull(name);
    this.askedOn = askedOn;
    this.givenOn = givenOn;
  }

  /** Records that it came in. */
  void give(LocalDate on) {
    givenOn = Objects.requireNonNull(on);
  }

  /** Returns the identity. */
  public Long id() {
    return id;
  }

  /** Returns its name. */
  public String name() {
    return name;
  }

  /** Returns when it was asked for, or null where it came with the application. */
  public LocalDate askedOn() {
    return askedOn;
  }

  /** Returns when it came in, or null. */
  public LocalDate givenOn() {
    return givenOn;
  }

  /** Returns whether it was asked for and is not there. */
  public boolean missing() {
    return givenOn == null;
  }
}
