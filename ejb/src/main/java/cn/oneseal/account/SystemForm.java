package cn.oneseal.account;

import cn.oneseal.organization.Duty;
import java.time.LocalDate;
import java.util.List;

/**
 * What the security administrator enters of another system.
 *
 * @param bodyId the body that it acts for
 * @param duties its duties
 * @param addresses addresses and blocks that it calls from, parted by commas or white space
 * @param callsPerMinute so many calls a minute are taken
 * @param lastDay the last day on which it gets in
 */
public record SystemForm(
    Long bodyId, List<Duty> duties, String addresses, Integer callsPerMinute, LocalDate lastDay) {

  /** Takes a copy. */
  public SystemForm {
    duties = duties == null ? List.of() : List.copyOf(duties);
  }
}
