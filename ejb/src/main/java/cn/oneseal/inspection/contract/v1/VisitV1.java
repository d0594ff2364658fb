package cn.oneseal.inspection.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An inspection with its draw and its record. */
@XmlType(
    name = "inspectionVisit",
    namespace = InspectionV1.NAMESPACE,
    propOrder = {
      "id",
      "drawnAt",
      "inspector",
      "check",
      "photos",
      "visitResult",
      "recordedAt",
      "closedOn"
    })
@XmlAccessorType(XmlAccessType.FIELD)
public class VisitV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  private long id;

  @XmlSchemaType(name = "dateTime")
  private String drawnAt;

  private List<InspectorV1> inspector = new ArrayList<>();

  private List<CheckV1> check = new ArrayList<>();

  private int photos;

  private String visitResult;

  @XmlSchemaType(name = "dateTime")
  private String recordedAt;

  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate closedOn;

  /** For JAXB only. */
  protected VisitV1() {}

  /** All that is told; what may be absent may be null. */
  public VisitV1(
      long id,
      String drawnAt,
      List<InspectorV1> inspector,
      List<CheckV1> check,
      int photos,
      String visitResult,
      String recordedAt,
      LocalDate closedOn) {
    this.id = id;
    this.drawnAt = drawnAt;
    this.inspector = new ArrayList<>(inspector);
    this.check = new ArrayList<>(check);
    this.photos = photos;
    this.visitResult = visitResult;
    this.recordedAt = recordedAt;
    this.closedOn = closedOn;
  }

  /** The inspection. */
  public long getId() {
    return id;
  }

  /** When its inspectors were drawn (ISO 8601, UTC); absent before. */
  public String getDrawnAt() {
    return drawnAt;
  }

  /** Who was drawn, in the order drawn. */
  public List<InspectorV1> getInspector() {
    return new ArrayList<>(inspector);
  }

  /** What is looked at; a record leaves out none that the item's form asks for. */
  public List<CheckV1> getCheck() {
    return new ArrayList<>(check);
  }

  /** How many photographs it has. */
  public int getPhotos() {
    return photos;
  }

  /** PASSED, PUT_RIGHT, COMMITMENT_BROKEN or NOT_FOUND; absent until it is recorded. */
  public String getVisitResult() {
    return visitResult;
  }

  /** When it was recorded (ISO 8601, UTC); absent until it is. */
  public String getRecordedAt() {
    return recordedAt;
  }

  /** The day that closed it; absent before. */
  public LocalDate getClosedOn() {
    return closedOn;
  }
}
