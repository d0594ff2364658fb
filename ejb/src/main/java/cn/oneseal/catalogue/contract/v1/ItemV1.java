package cn.oneseal.catalogue.contract.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.io.Serializable;

/** One item on a day. */
@XmlType(
    name = "itemResult",
    namespace = CompetenceQueryV1.NAMESPACE,
    propOrder = {"id", "name", "kind", "holder", "holderName", "batch", "listNumber", "direction"})
@XmlAccessorType(XmlAccessType.FIELD)
public class ItemV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long id;

  @XmlElement(required = true)
  private String name;

  @XmlElement(required = true)
  private String kind;

  private String holder;

  private String holderName;

  private Integer batch;

  private Integer listNumber;

  private String direction;

  /** For JAXB only. */
  protected ItemV1() {}

  /** All that is told; what may be absent may be null. */
  public ItemV1(
      long id,
      String name,
      String kind,
      String holder,
      String holderName,
      Integer batch,
      Integer listNumber,
      String direction) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.holder = holder;
    this.holderName = holderName;
    this.batch = batch;
    this.listNumber = listNumber;
    this.direction = direction;
  }

  /** The id, for {@link CompetenceQueryV1#competence}. */
  public long getId() {
    return id;
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** The kind of power by its national word, misprints put right: 行政许可, 行政确认, 其他权力 and so on. */
  public String getKind() {
    return kind;
  }

  /** Code of the body that holds the power; absent where not recorded. */
  public String getHolder() {
    return holder;
  }

  /** Its name; absent where not recorded. */
  public String getHolderName() {
    return holderName;
  }

  /** Number of the latest batch that names the item; absent where none does. */
  public Integer getBatch() {
    return batch;
  }

  /** The number on that batch's list of that direction; absent where none. */
  public Integer getListNumber() {
    return listNumber;
  }

  /** TRANSFERRED_IN or RETURNED; absent where no batch names the item. */
  public String getDirection() {
    return direction;
  }
}
