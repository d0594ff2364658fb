package cn.oneseal.organization;

import cn.oneseal.persistence.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Objects;

/** A body: the approval bureau, a department, a Party organ, a township. */
@Entity
@Table(name = "body")
public class Body extends Aggregate {

  private String code;
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  /** For JPA. */
  protected Body() {}

  /** Makes a body; the code is upper-case letters, digits and underscores. */
  public Body(String code, String name, String shortName, BodyKind kind) {
    this.code = Objects.requireNonNull(code);
    this.name = Objects.requireNonNull(name);
    this.shortName = Objects.requireNonNull(shortName);
    this.kind = Objects.requireNonNull(kind);
  }

  /** Returns the code, unique among bodies. */
  public String code() {
    return code;
  }

  /** Returns the full name. */
  public String name() {
    return name;
  }

  /** Returns the short name. */
  public String shortName() {
    return shortName;
  }

  /** Returns the kind. */
  public BodyKind kind() {
    return kind;
  }
}
