package cn.oneseal.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** The one row that says what this installation is. It is made with the schema, never by JPA. */
@Entity
@Table(name = "installation")
public class Installation {

  /** The id of the one row. */
  public static final int ID = 1;

  @Id private Integer id;

  @Enumerated(EnumType.STRING)
  private InstallationMode mode;

  @Column(name = "clock_offset_seconds")
  private long clockOffsetSeconds;

  @Column(name = "reference_data_loaded")
  private boolean referenceDataLoaded;

  /** For JPA. */
  protected Installation() {}

  /** Returns the mode. */
  public InstallationMode mode() {
    return mode;
  }

  /** Returns how far the business clock is ahead of the machine's (negative: behind). */
  public Duration clockOffset() {
    return Duration.ofSeconds(clockOffsetSeconds);
  }

  /** Moves the business clock on. */
  public void advance(Duration by) {
    if (mode != InstallationMode.DEMONSTRATION || by.isNegative()) {
      throw new IllegalStateException("only a demonstration's clock moves, and only forward");
    }
    clockOffsetSeconds += by.toSeconds();
  }

  /** Returns whether what every start needs is there. */
  public boolean isReferenceDataLoaded() {
    return referenceDataLoaded;
  }

  /** Records that what every start needs is there. */
  public void referenceDataIsLoaded() {
    referenceDataLoaded = true;
  }
}
