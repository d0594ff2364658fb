package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** A person who works for a body. */
@Entity
@Table(name = "official")
public class Official extends Aggregate {

  @Column(name = "body_id")
  private Long bodyId;

  private String name;

  /** For JPA. */
  protected Official() {}

  /** Makes an official of a body. */
  public Official(long bodyId, String name) {
    this.bodyId = bodyId;
    this.name = Objects.requireNonNull(name);
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
