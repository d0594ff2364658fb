package cn.oneseal.staffing;

import cn.oneseal.organization.BodyKind;
import java.time.LocalDate;

/**
 * What an administrator enters of a new body.
 *
 * @param code upper-case letters, digits and underscores
 * @param name the full name
 * @param shortName the short name
 * @param kind the kind
 * @param beginsOn the first day, or null where nobody knows
 * @param creditCode the unified social credit code, or null
 */
public record NewBody(
    String code,
    String name,
    String shortName,
    BodyKind kind,
    LocalDate beginsOn,
    String creditCode) {}
