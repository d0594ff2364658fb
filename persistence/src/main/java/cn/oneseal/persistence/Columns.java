package cn.oneseal.persistence;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the columns of a row of native SQL. */
public final class Columns {

  private final Object[] row;

  /** Reads a row; one of a single column is given as it is. */
  public Columns(Object row) {
    this.row = row instanceof Object[] columns ? columns : new Object[] {row};
  }

  /** Reads a text. */
  public String text(int index) {
    return row[index] == null ? null : row[index].toString();
  }

  /** Reads a whole number, or null. */
  public Long number(int index) {
    return row[index] == null ? null : ((Number) row[index]).longValue();
  }

  /** Reads yes or no. */
  public boolean yes(int index) {
    return Boolean.TRUE.equals(row[index]);
  }

  /** Reads a day, or null. */
  public LocalDate day(int index) {
    return row[index] instanceof Date date ? date.toLocalDate() : (LocalDate) row[index];
  }

  /** Reads a moment, or null. */
  public Instant moment(int index) {
    return row[index] == null ? null : ((Timestamp) row[index]).toInstant();
  }
}
