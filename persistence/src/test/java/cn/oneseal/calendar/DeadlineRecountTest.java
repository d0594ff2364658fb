package cn.oneseal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.casefile.CaseRepository;
import cn.oneseal.inspection.InspectionRepository;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.transition.TransitionRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The spring of 2020: the holiday was prolonged by 2020-01-31 to 02-02 while it ran. Deadlines
 * counted by the notice without those days meet the one with them.
 */
class DeadlineRecountTest {

  private static final Set<LocalDate> PROLONGED =
      Set.of(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 2));
  private static final Instant AT = Instant.parse("2020-01-27T01:00:00Z");

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void countedByTheFirstNotice() {
    load(
        ReferenceCalendar.DAYS.stream()
            .filter(day -> day.noticeYear() == 2020)
            .filter(day -> !PROLONGED.contains(day.date()))
            .toList());
    // 5 working days from 2020-01-20: 01-21 to 01-23, 01-31 and 02-03 by the shorter notice.
    database.execute(
        "INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU');"
            + "INSERT INTO official VALUES (3, 1, 1, 'a');"
            + "INSERT INTO approval_item VALUES (5, 1, 'i', 'LICENCE');"
            + openCase(11, "2020-01-20", 5, "2020-02-04")
            + openCase(12, "2020-01-20", 5, "2020-02-03")
            + openCase(13, "2020-01-20", 5, "2020-02-03")
            + openCase(14, "2020-03-02", 5, "2020-03-09"));
  }

  private static String openCase(long id, String acceptedOn, int amount, String due) {
    return ("INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind,"
            + " applicant_name, request, standard, received_on, accepted_on, accepted_at,"
            + " accepted_by, due_on, due_amount, due_unit, due_clause) VALUES (%1$d, 1, 'N%1$d', 5,"
            + " 1, 'ACCEPTED', 'PERSON', 'p', 'r', 'OWN', '%2$s', '%2$s', '%2$sT04:00:00Z', 3, '%4$s', %3$d,"
            + " 'WORKING_DAY', 'ALL 42');")
        .formatted(id, acceptedOn, amount, due);
  }

  @Test
  void movesEveryOpenDeadlineThatTheNewCalendarCountsOtherwiseAndRecordsEach() {
    long version = load(ReferenceCalendar.DAYS);
    assertEquals(2, recount(version));
    // 11 stands already where the new calendar puts it; 14 lies after the holiday.
    assertEquals(
        List.of("2020-02-04", "2020-02-04", "2020-02-04", "2020-03-09"),
        database
            .<List<?>>get(
                em ->
                    em.createNativeQuery("SELECT due_on FROM case_file ORDER BY id")
                        .getResultList())
            .stream()
            .map(String::valueOf)
            .toList());
    DeadlineChange change = changes(12).get(0);
    assertEquals(LocalDate.of(2020, 2, 3), change.oldDue());
    assertEquals(LocalDate.of(2020, 2, 4), change.newDue());
    assertEquals(AT, change.at());
    assertEquals("2019-2026/2", change.calendarVersion());
    assertEquals(List.of(), changes(14));
    assertEquals(
        Map.of(KeptDeadlines.Subject.CASE, 2L),
        database.get(em -> new DeadlineRecount(em).moved(version)));
  }

  @Test
  void countingAgainByTheSameCalendarMovesNothing() {
    long version = load(ReferenceCalendar.DAYS);
    recount(version);
    assertEquals(0, recount(version));
    assertEquals(1, changes(12).size());
  }

  @Test
  void aDeadlineIsProvisionalUntilTheYearsNoticeIsLoaded() {
    database.execute(openCase(15, "2027-01-04", 5, "2027-01-11"));
    recount(load(ReferenceCalendar.DAYS));
    assertEquals(true, provisional(15));
    assertEquals(false, provisional(12));
  }

  @Test
  void inspectionsAndTransitionsAreCountedByTheirOwnColumns() {
    long version = load(ReferenceCalendar.DAYS);
    WorkCalendar calendar = ReferenceCalendar.CALENDAR;
    database.run(
        em -> {
          DeadlineRecount recount = new DeadlineRecount(em);
          recount.recount(InspectionRepository.OPEN_DEADLINES, version, calendar, AT);
          recount.recount(
              TransitionRepository.openOn(LocalDate.of(2020, 1, 27)), version, calendar, AT);
        });
  }

  @Test
  void aRecordedChangeIsChangedByNobody() {
    recount(load(ReferenceCalendar.DAYS));
    for (String sql :
        List.of(
            "UPDATE deadline_change SET new_due = old_due + 9", "DELETE FROM deadline_change")) {
      assertThrows(IllegalStateException.class, () -> database.execute(sql));
    }
  }

  private long load(Collection<CalendarDay> days) {
    return database.get(
        em -> {
          CalendarRepository calendars = new CalendarRepository(em);
          Optional<WorkCalendar> before = calendars.newest().map(CalendarVersion::toWorkCalendar);
          CalendarVersion version =
              CalendarVersion.following(
                  before, calendars.count() + 1, days, AT, "admin-system", "file.csv");
          calendars.add(version);
          return version.id();
        });
  }

  private int recount(long version) {
    return database.get(
        em ->
            new DeadlineRecount(em)
                .recount(
                    CaseRepository.OPEN_DEADLINES,
                    version,
                    new CalendarRepository(em).newest().orElseThrow().toWorkCalendar(),
                    AT));
  }

  private List<DeadlineChange> changes(long caseId) {
    return database.get(em -> new DeadlineRecount(em).changes(KeptDeadlines.Subject.CASE, caseId));
  }

  private Object provisional(long caseId) {
    return database.get(
        em ->
            em.createNativeQuery("SELECT due_provisional FROM case_file WHERE id = " + caseId)
                .getSingleResult());
  }
}
