package cn.oneseal.calendar;

/**
 * A new version of the working calendar is in force. Observed in the same transaction by the
 * features that keep deadlines, which recompute the open ones.
 *
 * @param versionId the version
 */
public record CalendarLoaded(long versionId) {}
