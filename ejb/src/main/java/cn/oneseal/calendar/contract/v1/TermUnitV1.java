package cn.oneseal.calendar.contract.v1;

import jakarta.xml.bind.annotation.XmlEnum;
import jakarta.xml.bind.annotation.XmlType;

/** The unit that a period is counted in. */
@XmlEnum
@XmlType(name = "termUnit", namespace = "urn:oneseal:v1")
public enum TermUnitV1 {
  /** Working days (ALL 82): weekends and public holidays are skipped, make-up days count. */
  WORKING_DAY,
  /** Months, the end moved to the next working day. */
  MONTH
}
