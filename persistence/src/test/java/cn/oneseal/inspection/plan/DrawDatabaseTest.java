package cn.oneseal.inspection.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.inspection.InspectionRepository;
import cn.oneseal.inspection.draw.DrawMethod;
import cn.oneseal.inspection.draw.DrawRecord;
import cn.oneseal.inspection.draw.Nonce;
import cn.oneseal.inspection.draw.Roster;
import cn.oneseal.inspection.visit.Finding;
import cn.oneseal.inspection.visit.VisitRecord;
import cn.oneseal.inspection.visit.VisitRepository;
import cn.oneseal.inspection.visit.VisitResult;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.sweep.StepRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draw from the register to the record on site, and what the schema refuses on the way. */
class DrawDatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 25);
  private static final Instant AT = Instant.parse("2021-01-25T04:00:00Z");
  private static final String BUREAU = "ab".repeat(32);
  private static final String DEPARTMENT = "cd".repeat(32);

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void inspections() {
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'), (2, 1, 'T', 't', 't', 'DEPARTMENT');
        INSERT INTO official VALUES (3, 1, 2, '甲'), (4, 1, 2, '乙');
        INSERT INTO approval_item VALUES (5, 1, 'i', 'LICENCE'), (55, 1, 'j', 'LICENCE');
        INSERT INTO absence (id, version, official_id, begins_on, ends_on, paper, state, recorded_at, recorded_by, decided_at, decided_by)
          VALUES (90, 1, 4, '2021-01-20', '2021-01-30', 'p', 'CONFIRMED', now(), 'u', now(), 'u');
        ALTER TABLE case_file DISABLE TRIGGER ALL; ALTER TABLE inspection DISABLE TRIGGER ALL;
        INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, applicant_code,
            request, standard, received_on, accepted_on, accepted_at, accepted_by)
          SELECT 60 + n, 1, 'N' || n, 5, 1, 'CLOSED', 'ORGANIZATION', 'o', CASE WHEN n < 3 THEN 'X' ELSE 'Y' END, 'r', 'OWN',
            '2021-01-05', '2021-01-05', '2021-01-05T04:00:00Z', 3 FROM generate_series(1, 3) n;
        INSERT INTO inspection (id, version, push_id, decision_id, case_id, item_id, body_id, starts_on, months, due_on, provisional)
          SELECT 70 + n, 1, gen_random_uuid(), 7, 60 + n, 5, 2, '2021-01-20', 1, '2021-02-20', false FROM generate_series(1, 3) n;
        ALTER TABLE case_file ENABLE TRIGGER ALL; ALTER TABLE inspection ENABLE TRIGGER ALL;
        """);
    enter(3L, "甲", "C1", "2022-01-01", 5L);
    enter(4L, "乙", "C2", "2022-01-01", 5L);
    enter(null, "丙", "C3", "2021-01-24", 5L);
    enter(null, "丁", "C4", "2022-01-01", 55L);
    enter(null, "戊", "C5", "2021-01-25", 5L);
    enter(null, "己", "C6", "2022-01-01", 5L);
  }

  private void enter(Long official, String name, String certificate, String until, long item) {
    database.run(
        em ->
            new InspectorRepository(em)
                .save(
                    2,
                    new InspectorForm(
                        null,
                        0,
                        official,
                        name,
                        certificate,
                        LocalDate.parse(until),
                        "队",
                        null,
                        List.of(item),
                        null)));
  }

  private long plan() {
    return database.get(
        em -> {
          PlanRepository plans = new PlanRepository(em);
          PlanForm form = new PlanForm("p", DrawMethod.ALL_CASES, 2, null, null, List.of(71L));
          long id = plans.make(2, form, plans.free(2), AT, "u");
          new DrawRepository(em).open(id, 1, null, AT, "u");
          return id;
        });
  }

  private DrawRound round(long plan) {
    List<DrawRound> rounds = database.get(em -> new DrawRepository(em).rounds(plan));
    return rounds.get(rounds.size() - 1);
  }

  private Roster roster(long plan) {
    return database.get(
        em ->
            new RosterRule(
                    new PlanRepository(em).find(plan).orElseThrow(),
                    new InspectorRepository(em).list(2, DAY),
                    new PlanRepository(em).recusals(plan),
                    new PlanRepository(em).cases(plan))
                .roster(1, DAY));
  }

  private void commit(long draw) {
    database.run(
        em -> {
          DrawRepository draws = new DrawRepository(em);
          draws.commit(draw, Party.BUREAU, Nonce.commitment(BUREAU), AT, "b");
          draws.commit(draw, Party.DEPARTMENT, Nonce.commitment(DEPARTMENT), AT, "d");
        });
  }

  private String draw(long plan) {
    long draw = round(plan).id();
    commit(draw);
    Roster roster = roster(plan);
    database.run(em -> new DrawRepository(em).freeze(draw, roster, DAY, AT, "d"));
    database.run(
        em -> {
          DrawRepository draws = new DrawRepository(em);
          draws.reveal(draw, Party.BUREAU, BUREAU, AT, "b");
          draws.reveal(draw, Party.DEPARTMENT, DEPARTMENT, AT, "d");
          String record = DrawRecord.write(round(plan).roster(), BUREAU, DEPARTMENT);
          draws.drawn(draw, record, DrawRecord.visits(record), AT);
        });
    return database.get(em -> new DrawRepository(em).record(plan, draw).orElseThrow());
  }

  @Test
  void theInspectionsOfOneHolderAreOneTargetAndAreFreeUntilPlanned() {
    List<PlannedCase> free = database.get(em -> new PlanRepository(em).free(2));
    assertEquals(List.of(71L, 71L, 73L), free.stream().map(PlannedCase::targetId).toList());
    long plan = plan();
    Plan made = database.get(em -> new PlanRepository(em).find(plan).orElseThrow());
    assertEquals(3, made.cases());
    assertEquals(2, made.targets());
    assertEquals(List.of(), database.get(em -> new PlanRepository(em).free(2)));
    assertEquals(1, database.get(em -> new PlanRepository(em).list(2L, Slice.FIRST)).rows().size());
  }

  @Test
  void whoeverIsExpiredAbsentOrNotCompetentIsLeftOutWithTheReason() {
    Roster roster = roster(plan());
    assertEquals(
        List.of("甲", "戊", "己"), roster.inspectors().stream().map(Roster.Person::name).toList());
    assertEquals(
        List.of("乙 ABSENT", "丙 EXPIRED", "丁 COMPETENCE"),
        roster.excluded().stream().map(each -> each.name() + " " + each.reason()).toList());
  }

  @Test
  void aRecusalBarsFromItsTargetOnly() {
    long plan = plan();
    long inspector = roster(plan).inspectors().get(0).id();
    database.run(
        em -> new PlanRepository(em).recuse(plan, new RecusalForm(inspector, 73L, "亲属"), AT, "u"));
    Roster roster = roster(plan);
    assertEquals(List.of(new Roster.Bar(inspector, 73, "RECUSED")), roster.bars());
    assertFalse(DrawRecord.visits(draw(plan)).get(1).inspectors().contains(inspector));
  }

  @Test
  void aDrawKeepsItsOrderAndNothingOfItChanges() {
    long plan = plan();
    long draw = round(plan).id();
    Roster roster = roster(plan);
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> new DrawRepository(em).freeze(draw, roster, DAY, AT, "d")),
        "before both committed");
    assertThrows(
        RuntimeException.class,
        () ->
            database.run(em -> new DrawRepository(em).reveal(draw, Party.BUREAU, BUREAU, AT, "b")),
        "before the freeze");
    String record = draw(plan);
    assertEquals(List.of(), DrawRecord.check(record));
    assertEquals(DrawProgress.State.DRAWN, round(plan).stateOn(DAY));
    assertEquals(2, round(plan).visits().size());
    assertThrows(
        IllegalStateException.class,
        () ->
            database.execute(
                "INSERT INTO draw_commitment VALUES ("
                    + draw
                    + ", 'BUREAU', repeat('0', 64), now(), 'u')"));
    assertThrows(
        IllegalStateException.class,
        () -> database.execute("UPDATE draw_roster SET content = 'x' WHERE draw_id = " + draw));
    assertThrows(
        RuntimeException.class,
        () -> database.run(em -> new DrawRepository(em).open(plan, 2, null, AT, "u")),
        "held again without a reason");
  }

  @Test
  void aNonceLetLieShowsFromTheDayAfter() {
    long plan = plan();
    commit(round(plan).id());
    assertEquals(DrawProgress.State.COMMITTED, round(plan).stateOn(DAY));
    Roster roster = roster(plan);
    long draw = round(plan).id();
    database.run(em -> new DrawRepository(em).freeze(draw, roster, DAY, AT, "d"));
    assertEquals(DrawProgress.State.FROZEN, round(plan).stateOn(DAY));
    assertFalse(round(plan).endedOn(DAY));
    assertEquals(DrawProgress.State.NOT_REVEALED, round(plan).stateOn(DAY.plusDays(1)));
    assertTrue(round(plan).endedOn(DAY.plusDays(1)));
  }

  @Test
  void theRecordSignedByTwoDrawnClosesTheInspectionAndItsTimerStops() {
    long plan = plan();
    draw(plan);
    DrawRound drawn = round(plan);
    List<Long> signers =
        drawn.visits().stream()
            .filter(visit -> visit.target() == 71)
            .findFirst()
            .orElseThrow()
            .inspectors();
    long stranger =
        database.get(em -> new InspectorRepository(em).list(2, DAY)).stream()
            .map(Inspector::id)
            .filter(id -> !signers.contains(id))
            .findFirst()
            .orElseThrow();
    assertThrows(
        RuntimeException.class,
        () -> keep(drawn.id(), List.of(signers.get(0), stranger)),
        "one who was not drawn");
    assertThrows(
        IllegalStateException.class,
        () -> database.execute("UPDATE inspection SET closed_on = '2021-01-25' WHERE id = 72"),
        "closed without a record");
    keep(drawn.id(), signers);
    assertEquals(
        DAY, database.get(em -> new InspectionRepository(em).find(71)).orElseThrow().closedOn());
    assertEquals(
        "人",
        database
            .get(em -> new VisitRepository(em).record(71))
            .orElseThrow()
            .record()
            .holderSigned());
    List<Long> due =
        database.get(
            em ->
                new StepRepository(em).due(InspectionRepository.LADDER, LocalDate.of(2021, 2, 22)));
    assertEquals(List.of(72L, 73L), due);
  }

  private void keep(long draw, List<Long> signers) {
    VisitRecord record =
        new VisitRecord(
            DAY,
            VisitResult.PASSED,
            "无异常",
            "人",
            null,
            List.of(new Finding("场所", null, true, null)),
            signers);
    database.run(em -> new VisitRepository(em).keep(71, draw, record, DAY, AT, "u"));
  }
}
