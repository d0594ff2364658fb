package cn.oneseal.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sweep.StepRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions, readiness, extension and closing report, on the real schema (R11, 二（三）). */
class MentoringDatabaseTest {

  private static final LocalDate START = LocalDate.of(2020, 12, 30);
  private static final LocalDate END = LocalDate.of(2021, 3, 30);
  private static final LocalDate DAY = LocalDate.of(2021, 1, 15);
  private static final Instant AT = Instant.parse("2021-01-15T02:00:00Z");
  private static final WorkCalendar CALENDAR = new WorkCalendar("t", List.of());
  private static final long MENTOR = 11;
  private static final long TRAINEE = 12;

  private final TestDatabase database = TestDatabase.create();
  private long transition;

  @BeforeEach
  void handedOver() {
    database.execute(
        """
        INSERT INTO body (id, version, code, name, short_name, kind) VALUES
          (1, 1, 'T', '交通局', '交通', 'DEPARTMENT'), (2, 1, 'B', '审批局', '审批', 'APPROVAL_BUREAU');
        INSERT INTO official (id, version, body_id, name) VALUES (11, 1, 1, '甲'), (12, 1, 2, '乙');
        INSERT INTO instrument (id, version, title) VALUES (1, 1, '通知');
        INSERT INTO batch VALUES (1, 1, 1, 1, '2020-12-24', '2020-12-30',
          'FORMER_UNTIL_END_OF_DAY', 3, 1, 1, now(), 't');
        INSERT INTO approval_item (id, version, name, kind) VALUES (1, 1, '事项', 'LICENCE');
        INSERT INTO transfer_entry (id, version, batch_id, direction, list_no, item_id,
            from_body_id, to_body_id, printed_kind, clause)
          VALUES (1, 1, 1, 'TRANSFERRED_IN', 1, 1, 1, 2, '行政许可', '一');
        """);
    transition =
        database.get(
            em -> {
              Transition opened =
                  new TransitionRepository(em)
                      .add(new Transition(new TransitionSubject(1, 1, 1), START, 3, CALENDAR));
              opened.pair(MENTOR, TRAINEE, START, AT, "liaison");
              return opened.id();
            });
  }

  @Test
  void aSessionCountsWhenBothHaveConfirmedItAndIsFixedThen() {
    long id = record(DAY, 90);
    assertFalse(confirmed(id));
    refused("session-not-yours-to-confirm", () -> confirm(id, MENTOR));
    refused("session-not-yours-to-confirm", () -> confirm(id, 99));
    confirm(id, TRAINEE);
    assertTrue(confirmed(id));
    refused("session-not-yours-to-confirm", () -> confirm(id, TRAINEE));
    assertThrows(
        RuntimeException.class,
        () -> database.execute("UPDATE mentor_session SET minutes = 720 WHERE id = " + id));
  }

  @Test
  void nothingIsConfirmedAfterTheLastDay() {
    long id = record(DAY, 90);
    refused("transition-ended", () -> confirm(id, TRAINEE, END.plusDays(1)));
    assertFalse(confirmed(id));
    confirm(id, TRAINEE, END);
    assertTrue(confirmed(id));
  }

  @Test
  void aSessionLiesWithinThePeriodAndNotInTheFuture() {
    refused("session-outside-period", () -> record(START.minusDays(1), 90));
    refused("session-outside-period", () -> record(DAY.plusDays(1), 90));
    refused("amount-out-of-range", () -> record(DAY, 14));
    refused("amount-out-of-range", () -> record(DAY, 721));
  }

  @Test
  void readyOnlyWhenEveryQuestionIsAnsweredWithYes() {
    refused("readiness-form-empty", () -> check(Map.of()));
    long first = ask("材料清单已掌握");
    long second = ask("系统操作已掌握");
    refused("required", () -> check(Map.of(first, true)));
    assertFalse(check(Map.of(first, true, second, false)));
    assertTrue(check(Map.of(first, true, second, true)));
    assertEquals(true, database.get(em -> new MentoringRepository(em).readiness().get(transition)));
    assertThrows(
        RuntimeException.class, () -> database.execute("UPDATE readiness_check SET ready = true"));
    assertThrows(RuntimeException.class, () -> database.execute("DELETE FROM readiness_answer"));
  }

  @Test
  void warnsAndEndsOnceAndReportsWhatIsMissing() {
    confirm(record(DAY, 90), TRAINEE);
    record(DAY, 60);
    int raised = 0;
    for (LocalDate night = END.minusDays(40);
        night.isBefore(END.plusDays(5));
        night = night.plusDays(1)) {
      LocalDate same = night;
      var other = CompletableFuture.supplyAsync(() -> sweep(same));
      raised += sweep(same) + other.join();
      assertEquals(night.isAfter(END), report() != null, night.toString());
    }
    assertEquals(5, raised, "three warnings, the end, the report");
    TransitionReport report = report();
    assertEquals(END, report.endedOn());
    assertEquals(1, report.pairs());
    assertEquals(2, report.sessions());
    assertEquals(90, report.confirmedMinutes());
    assertEquals(1, report.unconfirmed());
    assertNull(report.ready(), "the readiness check is missing");
    assertEquals(
        Set.of(
            TransitionReport.Missing.PLAN,
            TransitionReport.Missing.CONFIRMATION,
            TransitionReport.Missing.CHECK),
        report.missing());
    assertEquals(
        "ENDED", database.get(em -> new TransitionRepository(em).lastSteps()).get(transition));
  }

  @Test
  void anExtensionCountsFromTheFirstDayAndWarnsAnew() {
    sweep(END.minusDays(20));
    LocalDate newEnd =
        database.get(
            em -> {
              Transition opened = new TransitionRepository(em).transition(transition).get();
              new MentoringRepository(em)
                  .add(
                      opened.extend(
                          em.find(Instrument.class, 1L),
                          null,
                          2,
                          DAY,
                          CALENDAR,
                          new Recorded(12, AT)));
              return opened.endsOn();
            });
    assertEquals(LocalDate.of(2021, 5, 31), newEnd, "05-30 is a Sunday");
    assertEquals(0, sweep(END.plusDays(1)), "the old end is none any more");
    assertEquals(1, sweep(newEnd.minusDays(30)));
    refused(
        "transition-ended",
        () ->
            database.run(
                em ->
                    new TransitionRepository(em)
                        .transition(transition)
                        .get()
                        .extend(
                            em.find(Instrument.class, 1L),
                            null,
                            1,
                            newEnd.plusDays(1),
                            CALENDAR,
                            new Recorded(12, AT))));
  }

  private long record(LocalDate heldOn, int minutes) {
    return database.get(
        em ->
            new MentoringRepository(em)
                .add(
                    new MentorSession(
                        new TransitionRepository(em).transition(transition).get().pairs().get(0),
                        heldOn,
                        minutes,
                        "跟办",
                        null,
                        DAY,
                        new Recorded(MENTOR, AT)))
                .id());
  }

  private boolean confirmed(long id) {
    return database.get(em -> new MentoringRepository(em).session(id).get().isConfirmed());
  }

  private void confirm(long id, long official) {
    confirm(id, official, DAY);
  }

  private void confirm(long id, long official, LocalDate day) {
    database.run(
        em ->
            new MentoringRepository(em).session(id).get().confirm(new Recorded(official, AT), day));
  }

  private long ask(String question) {
    return database.get(
        em -> new MentoringRepository(em).add(new ReadinessQuestion(question)).id());
  }

  private boolean check(Map<Long, Boolean> answers) {
    return database.get(
        em -> {
          MentoringRepository mentoring = new MentoringRepository(em);
          return mentoring
              .add(
                  new ReadinessCheck(
                      new TransitionRepository(em).transition(transition).get(),
                      mentoring.form(),
                      answers,
                      null,
                      DAY,
                      new Recorded(TRAINEE, AT)))
              .ready();
        });
  }

  private int sweep(LocalDate night) {
    return database.get(
        em ->
            new StepRepository(em).raise(TransitionRepository.LADDER, night, AT)
                + new MentoringRepository(em).makeReports(List.of(transition), AT));
  }

  private TransitionReport report() {
    return database.get(em -> new MentoringRepository(em).report(transition).orElse(null));
  }

  private static void refused(String code, Runnable act) {
    assertEquals(code, assertThrows(Refusal.class, act::run).code());
  }
}
