package cn.oneseal.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.account.Caller;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes care of a push and what comes back, against real PostgreSQL (R21, R23). */
class PushAnswerTest {

  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final UUID PUSH = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final AnswerForm REVOKE = new AnswerForm(AnswerForm.Kind.REVOKE, "建议撤销", null);

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void pushed() {
    database.execute(
        """
        set session_replication_role = replica;
        insert into body values (1, 1, 'BUREAU', 'b', 'b', 'APPROVAL_BUREAU'), (2, 1, 'T', 't', 't', 'DEPARTMENT');
        insert into official values (3, 1, 2, '甲'), (4, 1, 2, '乙'), (5, 1, 1, '丙');
        insert into approval_item values (6, 1, '事项', 'LICENCE');
        insert into case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, request,
            standard, received_on, accepted_on, accepted_at, accepted_by)
          select 7 + n, 1, 'N' || n, 6, 1, 'CLOSED', 'PERSON', '申请人', 'r', 'OWN', '2021-01-05', '2021-01-05', now(), 5
          from generate_series(0, 1) n;
        insert into result_push (id, decision_id, case_id, item_id, to_body_id, sent_at, sent_on, content, digest)
          select cast('00000000-0000-0000-0000-00000000000' || n + 1 as uuid), 9 + n, 7 + n, 6, 2,
            timestamptz '2021-01-20T02:00:00Z' + n * interval '1 minute', '2021-01-20', '{}', repeat('a', 64)
          from generate_series(0, 1) n;
        """);
  }

  private void claim(UUID push, long official) {
    database.run(em -> new PushAnswerRepository(em).claim(push, official, AT, "jia"));
  }

  private void answer(UUID push, AnswerForm form) {
    database.run(em -> new PushAnswerRepository(em).answer(push, form, AT, official(3)));
  }

  private static Caller official(long id) {
    return new Caller("jia", id, "甲", 2L, "DEPARTMENT", BodyKind.DEPARTMENT, Set.of());
  }

  private boolean receive(UUID push, long answer) {
    return database.get(em -> new PushAnswerRepository(em).receive(push, answer, AT, 5));
  }

  private List<PushAnswer> answers(UUID push) {
    return database.get(em -> new PushAnswerRepository(em).answers(push));
  }

  private List<UUID> list(PushFilter.State state, String text) {
    return database
        .get(em -> new PushRepository(em).list(2, false, new PushFilter(state, text), Slice.FIRST))
        .rows()
        .stream()
        .map(ResultPush::id)
        .toList();
  }

  @Test
  void theNewestClaimCountsAndTheEarlierOnesStay() {
    claim(PUSH, 3);
    claim(PUSH, 4);
    List<PushClaim> claims = database.get(em -> new PushAnswerRepository(em).claims(PUSH));
    assertEquals(List.of("乙", "甲"), claims.stream().map(PushClaim::name).toList());
    assertThrows(
        IllegalStateException.class,
        () -> database.execute("UPDATE push_claim SET official_id = 3"));
    assertThrows(IllegalStateException.class, () -> database.execute("DELETE FROM push_claim"));
  }

  @Test
  void nobodyAnswersWhatNobodyTakesCareOf() {
    assertThrows(RuntimeException.class, () -> answer(PUSH, REVOKE));
    claim(PUSH, 3);
    answer(PUSH, REVOKE);
    answer(PUSH, new AnswerForm(AnswerForm.Kind.NOTED, "知悉", null));
    assertEquals(
        List.of(AnswerForm.Kind.REVOKE, AnswerForm.Kind.NOTED),
        answers(PUSH).stream().map(one -> one.form().kind()).toList());
    assertThrows(
        IllegalStateException.class, () -> database.execute("UPDATE push_answer SET content = ''"));
  }

  @Test
  void anAnswerIsReceivedOnceUnlessItIsOnlyNoted() {
    claim(PUSH, 3);
    answer(PUSH, REVOKE);
    answer(PUSH, new AnswerForm(AnswerForm.Kind.NOTED, "知悉", null));
    long suggested = answers(PUSH).get(0).id();
    assertFalse(receive(OTHER, suggested), "it is another push's");
    assertTrue(receive(PUSH, suggested));
    assertFalse(receive(PUSH, suggested), "once");
    assertFalse(receive(PUSH, answers(PUSH).get(1).id()), "needs none");
    assertEquals("丙", answers(PUSH).get(0).receiver());
  }

  @Test
  void aSystemSeesAndAnswersByItsAccount() {
    Caller system =
        new Caller("its-system", null, "", 2L, "DEPARTMENT", BodyKind.DEPARTMENT, Set.of());
    database.run(em -> new PushRepository(em).seen(PUSH, system, AT));
    claim(PUSH, 3);
    long answer = database.get(em -> new PushAnswerRepository(em).answer(PUSH, REVOKE, AT, system));
    assertEquals(answer, answers(PUSH).get(0).id());
    assertEquals("its-system", answers(PUSH).get(0).name());
    ResultPush seen = database.get(em -> new PushRepository(em).find(PUSH).orElseThrow());
    assertEquals("its-system", seen.view().name());
    assertEquals(AT, seen.view().seenAt());
  }

  @Test
  void givesADepartmentsNumberedPushesAfterANumber() {
    assertEquals(List.of(), after(0, 200), "none has a number");
    database.execute("insert into result_push_to_link select id from result_push");
    assertEquals(2, database.<Integer>get(em -> new PushChainRepository(em).link()));
    assertEquals(List.of(PUSH, OTHER), after(0, 200));
    assertEquals(List.of(PUSH), after(0, 1));
    assertEquals(List.of(OTHER), after(1, 200));
    assertEquals(List.of(), after(2, 200));
  }

  private List<UUID> after(long sequence, int most) {
    return database.get(
        em ->
            new PushRepository(em).after(2, sequence, most).stream().map(ResultPush::id).toList());
  }

  @Test
  void theListShowsWhatIsUnseenUnclaimedAndUnanswered() {
    assertEquals(List.of(OTHER, PUSH), list(null, null));
    assertEquals(List.of(OTHER, PUSH), list(PushFilter.State.UNANSWERED, "申请人"));
    database.run(em -> new PushRepository(em).seen(PUSH, official(3), AT));
    assertEquals(List.of(OTHER), list(PushFilter.State.UNSEEN, null));
    claim(PUSH, 3);
    assertEquals(List.of(OTHER), list(PushFilter.State.UNCLAIMED, null));
    answer(PUSH, REVOKE);
    assertEquals(List.of(OTHER), list(PushFilter.State.UNANSWERED, null));
    assertEquals(List.of(PUSH), list(null, "n0"));
    assertEquals(List.of(), list(PushFilter.State.UNSEEN, "N0"));
  }

  @Test
  void remindsOfEachStepOnceAndByTheDepartmentsOwnTerms() {
    LocalDate sent = LocalDate.of(2021, 1, 20);
    assertEquals(new PushTerms(1, 2, 5), terms(), "the installation's");
    database.run(em -> new PushReminderRepository(em).set(2, new PushTerms(3, 3, 4), AT, "jia"));
    assertEquals(new PushTerms(3, 3, 4), terms());
    assertEquals(List.of(2L), database.get(em -> new PushReminderRepository(em).receivers()));
    database.run(em -> new PushRepository(em).seen(PUSH, official(3), AT));
    assertTrue(waits(PushTerms.Step.SEE, sent));
    assertFalse(waits(PushTerms.Step.SEE, sent.minusDays(1)), "sent later");
    assertEquals(1, remind(PushTerms.Step.SEE, sent));
    assertEquals(0, remind(PushTerms.Step.SEE, sent), "once");
    assertFalse(waits(PushTerms.Step.SEE, sent));
    assertEquals(List.of(OTHER), list(PushFilter.State.REMINDED, null));
    assertEquals(2, remind(PushTerms.Step.ANSWER, sent));
    claim(PUSH, 3);
    assertEquals(1, remind(PushTerms.Step.CLAIM, sent));
    answer(PUSH, REVOKE);
    assertEquals(List.of(OTHER), list(PushFilter.State.REMINDED, null), "it is answered");
    assertThrows(IllegalStateException.class, () -> database.execute("DELETE FROM push_reminder"));
  }

  private PushTerms terms() {
    return database.get(em -> new PushReminderRepository(em).terms(2));
  }

  private boolean waits(PushTerms.Step step, LocalDate sentBy) {
    return database.get(em -> new PushReminderRepository(em).waits(2, step, sentBy));
  }

  private int remind(PushTerms.Step step, LocalDate sentBy) {
    return database.get(
        em -> new PushReminderRepository(em).remind(2, step, sentBy, sentBy.plusDays(3), AT));
  }

  @Test
  void aPenaltyNamesItsPaperAndNothingIsLeftOut() {
    assertEquals("answerKind", refused(null, "x", null));
    assertEquals("answer", refused(AnswerForm.Kind.NOTED, " ", null));
    assertEquals("documentNumber", refused(AnswerForm.Kind.PENALTY, "x", null));
    assertEquals("documentNumber", refused(AnswerForm.Kind.RESULT, "x", "1".repeat(101)));
    assertThrows(Refusal.class, () -> new PushFilter(null, "x".repeat(101)));
  }

  private static String refused(AnswerForm.Kind kind, String content, String number) {
    return assertThrows(Refusal.class, () -> new AnswerForm(kind, content, number)).field();
  }
}
