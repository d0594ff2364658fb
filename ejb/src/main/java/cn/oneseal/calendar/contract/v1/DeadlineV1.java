package cn.oneseal.calendar.contract.v1;

import cn.oneseal.calendar.contract.LocalDateAdapter;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When a period ends, and why. */
@XmlType(
    name = "deadlineResult",
    namespace = DeadlineQueryV1.NAMESPACE,
    propOrder = {"date", "provisional", "calendarVersion", "explanation"})
@XmlAccessorType(XmlAccessType.FIELD)
public class DeadlineV1 implements Serializable {
  private static final long serialVersionUID = 1L;

  @XmlElement(required = true)
  @XmlSchemaType(name = "date")
  @XmlJavaTypeAdapter(LocalDateAdapter.class)
  private LocalDate date;

  private boolean provisional;

  @XmlElement(required = true)
  private String calendarVersion;

  @XmlElement(required = true)
  private ArrayList<String> explanation;

  /** For JAXB only. */
  protected DeadlineV1() {}

  public DeadlineV1(
      LocalDate date, boolean provisional, String calendarVersion, List<String> explanation) {
    this.date = Objects.requireNonNull(date, "date");
    this.provisional = provisional;
    this.calendarVersion = Objects.requireNonNull(calendarVersion, "calendarVersion");
    this.explanation = new ArrayList<>(explanation);
  }

  /** The last day of the period; it ends with that day, Asia/Shanghai. */
  public LocalDate getDate() {
    return date;
  }

  /** Whether the date may change, because a year's holiday notice is not published yet. */
  public boolean isProvisional() {
    return provisional;
  }

  /** The version of the working calendar that was used. */
  public String getCalendarVersion() {
    return calendarVersion;
  }

  /** Why, in Chinese, line by line: each day counted or skipped, each move. */
  public List<String> getExplanation() {
    return List.copyOf(explanation);
  }
}
