package cn.oneseal.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A thing with an identity and a version; a change made on a stale version is refused. */
@MappedSuperclass
public abstract class Aggregate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  /** Returns the identity, null until persisted. */
  public Long id() {
    return id;
  }

  /** Returns the version that a change must name. */
  public int version() {
    return version;
  }
}
