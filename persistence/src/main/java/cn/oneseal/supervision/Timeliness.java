package cn.oneseal.supervision;

/**
 * How timely a department is in a period.
 *
 * @param body the department
 * @param pushes how many results were pushed to it
 * @param unseen how many of them nobody has looked at
 * @param medianHours how long the first look at one took in the middle, hours; null without any
 * @param inspections its inspections that were due
 * @param policies its policy documents that were pushed
 */
public record Timeliness(
    String body, long pushes, long unseen, Double medianHours, Kept inspections, Kept policies) {

  /**
   * What became of duties with a day.
   *
   * @param inTime done by their day
   * @param late done after it
   * @param overdue not done, and their day is past
   * @param open not done, and their day is still to come
   */
  public record Kept(long inTime, long late, long overdue, long open) {

    /** Returns how many there are. */
    public long all() {
      return inTime + late + overdue + open;
    }

    /** Returns how many of a hundred whose day is past were done in time; null where none is. */
    public Integer rate() {
      long past = inTime + late + overdue;
      return past == 0 ? null : (int) (100 * inTime / past);
    }
  }
}
