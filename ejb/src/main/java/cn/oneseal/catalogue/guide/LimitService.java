package cn.oneseal.catalogue.guide;

import cn.oneseal.calendar.BusinessClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** By how much the promised limits are shorter than the statutory ones (R3, 二（一）). */
@Stateless
@DenyAll
public class LimitService {

  @Inject private LimitQuery query;
  @Inject private BusinessClock clock;

  /** Returns every item with a guide in force on a day; the business day where none is named. */
  @RolesAllowed({"official", "administrator"})
  public List<LimitRow> limits(LocalDate day) {
    return query.limits(day == null ? clock.today() : day);
  }
}
