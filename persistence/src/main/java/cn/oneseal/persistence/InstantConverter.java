package cn.oneseal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** Moments as timestamptz: EclipseLink 4 would keep an {@link Instant} as serialized bytes. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  /** To the column. */
  @Override
  public Timestamp convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  /** From the column. */
  @Override
  public Instant convertToEntityAttribute(Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
