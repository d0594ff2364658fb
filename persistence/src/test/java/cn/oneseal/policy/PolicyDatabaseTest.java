package cn.oneseal.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.calendar.Deadline;
import cn.oneseal.calendar.TermUnit;
import cn.oneseal.calendar.WorkCalendar;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A push from the department to what the bureau makes of it, and what the schema refuses. */
class PolicyDatabaseTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 1, 20);
  private static final Instant AT = Instant.parse("2021-01-20T02:00:00Z");
  private static final byte[] CONTENT = "正文".getBytes(StandardCharsets.UTF_8);

  private final TestDatabase database = TestDatabase.create();

  @BeforeEach
  void begin() {
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'BUREAU', 'b', '审批局', 'APPROVAL_BUREAU'), (2, 1, 'T', '交通局', 't', 'DEPARTMENT'),
          (3, 1, 'H', '住建局', 'h', 'DEPARTMENT');
        INSERT INTO official VALUES (4, 1, 2, '甲'), (5, 1, 1, '乙');
        INSERT INTO account (id, version, username, official_id, group_name, password_hash, state)
          VALUES (6, 1, 'jia', 4, 'official', 'x', 'ACTIVE');
        INSERT INTO calendar_version VALUES (7, 'v', now(), 'u', 's');
        INSERT INTO instrument (id, version, number, title) VALUES (10, 1, '晋政发〔2020〕1号', '省政府关于下放权力的决定');
        INSERT INTO approval_item (id, version, name, kind)
          VALUES (20, 1, '道路客运经营许可', 'LICENCE'), (21, 1, '建筑工程施工许可', 'LICENCE'), (22, 1, '渔业船舶检验', 'OTHER');
        INSERT INTO competence_start VALUES (20, '2020-12-31', 1, true, 10, '一', now(), 'u');
        INSERT INTO service_guide (id, version, item_id, body_id, state, edition, effective_from, limit_unit, statutory_limit,
            promised_unit, promised_limit, visits, fee, published_at, published_by)
          SELECT 30 + n, 1, 20, 1, 'DRAFT', n, '2021-01-01', 'WORKING_DAY', 20, 'WORKING_DAY', 10, 1, false,
            '2021-01-01T00:00:00Z', 'u' FROM generate_series(1, 2) n WHERE n = 1;
        INSERT INTO guide_text VALUES (31, 'LEGAL_BASIS', '《中华人民共和国道路运输条例》第八条、第十条');
        INSERT INTO guide_material (guide_id, place, name, basis) VALUES (31, 0, '申请表', '《道路旅客运输及客运站管理规定》第十三条');
        UPDATE service_guide SET state = 'PUBLISHED' WHERE id = 31;
        """);
  }

  private PolicyPush push(String key, Long supersedes, long... items) {
    return new PolicyPush(
        key,
        new PolicySource("关于修改道路运输条例的通知", "交运发〔2021〕3号", "交通运输部", LocalDate.of(2021, 1, 15)),
        LocalDate.of(2021, 1, 18),
        "请注意第八条",
        java.util.Arrays.stream(items).mapToObj(id -> new AffectedItem(id, null)).toList(),
        new KeptFile("通知.pdf", CONTENT),
        supersedes,
        supersedes == null ? null : "日期有误");
  }

  private long send(long body, PolicyPush push) {
    return database.get(
        em -> {
          PolicyRepository documents = new PolicyRepository(em);
          Deadline due =
              new WorkCalendar("v", List.of()).deadline(push.knownOn(), 1, TermUnit.WORKING_DAY);
          return documents.push(body, push, due, AT, TODAY, "jia");
        });
  }

  private PolicyDocument find(long id) {
    return database.get(em -> new PolicyRepository(em).find(id).orElseThrow());
  }

  private boolean acknowledge(long id) {
    return database.get(em -> new PolicyAnswerRepository(em).acknowledge(id, AT, TODAY, "yi"));
  }

  private boolean decide(long id, ItemDecision decision) {
    return database.get(em -> new PolicyAnswerRepository(em).decide(id, decision, AT, "yi"));
  }

  @Test
  void aPushIsKeptWithItsDeadlineItsFileAndWhoSentIt() {
    long id = send(2, push("k", null, 21, 20));
    PolicyDocument kept = find(id);
    assertEquals("交通局", kept.bodyName());
    assertEquals("甲", kept.sender());
    assertEquals(AT, kept.sentAt());
    assertEquals(LocalDate.of(2021, 1, 19), kept.term().dueOn());
    assertTrue(kept.term().late());
    assertEquals(2, kept.items());
    assertEquals(PolicyDocument.State.SENT, kept.state());
    assertArrayEquals(CONTENT, database.get(em -> new PolicyRepository(em).file(id)).content());
  }

  @Test
  void oneKeyOfADepartmentIsPushedOnceAndTellsWhatWasSent() {
    PolicyPush push = push("k", null, 20);
    long id = send(2, push);
    Optional<PolicyRepository.Sent> before =
        database.get(em -> new PolicyRepository(em).sentUnder(2, "k"));
    assertEquals(Optional.of(new PolicyRepository.Sent(id, push.digest())), before);
    assertEquals(Optional.empty(), database.get(em -> new PolicyRepository(em).sentUnder(3, "k")));
    assertThrows(RuntimeException.class, () -> send(2, push), "the schema keeps it, too");
  }

  @Test
  void nothingOfItIsChangedAndNoneIsWithoutAnItem() {
    long id = send(2, push("k", null, 20));
    for (String change :
        List.of(
            "UPDATE policy_document SET known_on = known_on WHERE id = " + id,
            "DELETE FROM policy_item",
            "UPDATE policy_terms SET decide_days = 1")) {
      assertThrows(IllegalStateException.class, () -> database.execute(change), change);
    }
    assertThrows(
        IllegalStateException.class,
        () ->
            database.execute(
                "INSERT INTO policy_document SELECT 999999, body_id, 'other', request_digest, title,"
                    + " number, issuer, issued_on, known_on, remark, file_name, media_type, size,"
                    + " digest, content, working_days, due_on, provisional, calendar, sent_at,"
                    + " sent_on, sent_by FROM policy_document"),
        "without an item");
  }

  @Test
  void aMistakenOneIsSupersededOnceByItsOwnDepartmentAndAsksNothingMore() {
    long mistaken = send(2, push("1", null, 20));
    assertThrows(RuntimeException.class, () -> send(3, push("1", mistaken, 20)), "another's");
    long right = send(2, push("2", mistaken, 20));
    assertEquals(PolicyDocument.State.SUPERSEDED, find(mistaken).state());
    assertEquals(right, find(mistaken).supersededById());
    assertEquals("日期有误", find(right).supersedeReason());
    assertThrows(RuntimeException.class, () -> send(2, push("3", mistaken, 20)), "once");
  }

  @Test
  void itIsAcknowledgedOnceAndThenDecidedItemByItemOnce() {
    long id = send(2, push("k", null, 20, 21));
    ItemDecision revise = new ItemDecision(20, PolicyOutcome.REVISE_GUIDE, null);
    assertThrows(RuntimeException.class, () -> decide(id, revise), "before it is acknowledged");
    assertTrue(acknowledge(id));
    assertFalse(acknowledge(id));
    assertEquals(PolicyDocument.State.ACKNOWLEDGED, find(id).state());
    assertTrue(decide(id, revise));
    assertFalse(decide(id, new ItemDecision(20, PolicyOutcome.NO_CHANGE, "x")));
    assertFalse(decide(id, new ItemDecision(22, PolicyOutcome.NO_CHANGE, "x")), "not affected");
    assertTrue(decide(id, new ItemDecision(21, PolicyOutcome.NO_CHANGE, "不涉及")));
    assertEquals(PolicyDocument.State.DECIDED, find(id).state());
  }

  @Test
  void theGuideShowsTheReferenceUntilAnEditionIsPublished() {
    long id = send(2, push("k", null, 20));
    acknowledge(id);
    decide(id, new ItemDecision(20, PolicyOutcome.REVISE_GUIDE, "第八条"));
    assertEquals(
        List.of(new PolicyReference(id, "关于修改道路运输条例的通知", "交运发〔2021〕3号", "第八条")),
        database.get(em -> new PolicyAnswerRepository(em).references(20)));
    database.execute(
        "INSERT INTO service_guide SELECT 99, 1, item_id, 2, effective_from, statutory_limit,"
            + " promised_limit, '2021-01-21T00:00:00Z', 'u', 'PUBLISHED', body_id, NULL,"
            + " limit_unit, visits, fee, promised_unit FROM service_guide WHERE id = 31");
    assertEquals(List.of(), database.get(em -> new PolicyAnswerRepository(em).references(20)));
    assertEquals(
        2, database.get(em -> new PolicyAnswerRepository(em).items(id)).get(0).revisedEdition());
  }

  @Test
  void whatWaitsComesFirstAndEveryPartOfTheListIsReachedBothWays() {
    List<Long> sent = new ArrayList<>();
    for (int n = 0; n < 45; n++) {
      sent.add(send(n % 2 == 0 ? 2 : 3, push("k" + n, null, 20)));
    }
    List<Long> acknowledged = sent.subList(10, 45);
    acknowledged.forEach(this::acknowledge);
    List<Long> expected = new ArrayList<>(sent.subList(0, 10));
    Collections.reverse(expected);
    List<Long> after = new ArrayList<>(acknowledged);
    Collections.reverse(after);
    expected.addAll(after);
    List<Long> seen = new ArrayList<>();
    KeyPage<PolicyDocument> page = list(null, PolicyFilter.ALL, Slice.FIRST);
    KeyPage<PolicyDocument> first = page;
    seen.addAll(ids(page));
    while (page.after()) {
      page = list(null, PolicyFilter.ALL, Slice.after(last(page)));
      seen.addAll(ids(page));
    }
    assertEquals(expected, seen);
    page = list(null, PolicyFilter.ALL, Slice.before(Long.toString(expected.get(20))));
    assertEquals(ids(first), ids(page));
    assertEquals(22, database.get(em -> new PolicyRepository(em).all(3L, PolicyFilter.ALL)).size());
    PolicyFilter waiting = new PolicyFilter(PolicyDocument.State.SENT, true, "道路");
    assertEquals(10, list(null, waiting, Slice.FIRST).rows().size());
    assertEquals(0, list(null, new PolicyFilter(null, false, "消防"), Slice.FIRST).rows().size());
  }

  private KeyPage<PolicyDocument> list(Long body, PolicyFilter filter, Slice slice) {
    return database.get(em -> new PolicyRepository(em).list(body, filter, slice));
  }

  private static List<Long> ids(KeyPage<PolicyDocument> page) {
    return page.rows().stream().map(PolicyDocument::id).toList();
  }

  private static String last(KeyPage<PolicyDocument> page) {
    return Long.toString(page.rows().get(page.rows().size() - 1).id());
  }

  @Test
  void itTouchesTheOpenCasesAndApplicationsOfItsItems() {
    database.execute(
        """
        ALTER TABLE case_file DISABLE TRIGGER ALL; ALTER TABLE application DISABLE TRIGGER ALL;
        INSERT INTO case_file (id, version, case_no, item_id, body_id, state, applicant_kind, applicant_name, request,
            standard, received_on, accepted_on, accepted_at, accepted_by)
          SELECT 60 + n, 1, 'N' || n, CASE n WHEN 4 THEN 22 ELSE 20 END, CASE n WHEN 3 THEN 2 ELSE 1 END,
            CASE n WHEN 2 THEN 'CLOSED' ELSE 'ACCEPTED' END, 'PERSON', 'p', 'r', 'OWN', '2021-01-05', '2021-01-05',
            '2021-01-05T04:00:00Z', 5 FROM generate_series(1, 4) n;
        INSERT INTO application (id, version, number, request_id, item_id, received_body_id, body_id, state, applicant_kind,
            applicant_name, request, on_commitment, received_on, registered_at, registered_by, licence, had_power,
            fifth_on, fifth_provisional)
          VALUES (70, 1, 'A1', 'q', 20, 1, 1, 'RECEIVED', 'PERSON', 'p', 'r', false, '2021-01-19', now(), 5, true, true,
            '2021-01-26', false);
        ALTER TABLE case_file ENABLE TRIGGER ALL; ALTER TABLE application ENABLE TRIGGER ALL;
        """);
    long id = send(2, push("k", null, 20, 21));
    List<TouchedCase> touched = database.get(em -> new PolicyAnswerRepository(em).touched(id, 1));
    assertEquals(List.of("A1", "N1"), touched.stream().map(TouchedCase::number).toList());
    assertEquals(
        new TouchedCount(2, 1),
        database.get(em -> new PolicyAnswerRepository(em).touchedCount(id, 1)));
  }

  @Test
  void itemsAreFoundByTheirNameAndByEveryBasisThatTheyRestOn() {
    assertEquals(List.of("20 NAME"), found("客运经营"));
    assertEquals(List.of("20 GUIDE"), found("道路运输条例　第八条"));
    assertEquals(List.of("20 GUIDE"), found("客运站管理规定"));
    assertEquals(List.of("20 INSTRUMENT"), found("晋政发"));
    assertEquals(List.of(), found("道路运输条例 消防法"), "all words in one basis");
    assertEquals(List.of("20 NAME", "21 NAME"), found("许可"));
    assertEquals(List.of(), found("100%"), "signs stand for themselves");
    assertThrows(Refusal.class, () -> found("许"));
  }

  private List<String> found(String words) {
    return database.get(em -> new BasisQuery(em).find(words, TODAY)).stream()
        .map(item -> item.itemId() + " " + item.place())
        .toList();
  }

  @Test
  void theDaysAreThoseOfTheItemsLatestBatchTheShortestOfThemElseOne() {
    assertEquals(1, days(20, 21));
    database.execute(
        """
        SET session_replication_role = replica;
        INSERT INTO batch (id, version, number, title, instrument_id, issued_on, handover_due, handover_day_rule, transition_months,
            post_certificate_inspection_months, policy_document_working_days, drafted_at, drafted_by, checked_at,
            issued_at, issued_by, state)
          SELECT 80 + n, 1, 80 + n, 't', 10, '2020-12-01'::date + n, '2020-12-30', 'FORMER_UNTIL_END_OF_DAY', 3, 1, 4 - n, now(),
            'u', now(), now(), 'u', 'ISSUED' FROM generate_series(0, 1) n;
        INSERT INTO transfer_entry (id, version, batch_id, direction, list_no, item_id, from_body_id, to_body_id, printed_kind,
            clause)
          VALUES (90, 1, 80, 'TRANSFERRED_IN', 1, 20, 2, 1, '行政许可', '一'),
            (91, 1, 81, 'TRANSFERRED_IN', 1, 20, 2, 1, '行政许可', '一'),
            (92, 1, 80, 'TRANSFERRED_IN', 2, 21, 3, 1, '行政许可', '一');
        """);
    assertEquals(4, days(21));
    assertEquals(3, days(20));
    assertEquals(3, days(20, 21, 22));
  }

  private int days(long... items) {
    return database.get(
        em ->
            new PolicyRepository(em).workingDays(java.util.Arrays.stream(items).boxed().toList()));
  }

  @Test
  void theBureauSetsItsOwnTermAndTheNewestCounts() {
    assertEquals(5, decideDays());
    database.run(em -> new PolicyAnswerRepository(em).setDecideDays(10, AT, "yi"));
    assertEquals(10, decideDays());
  }

  private int decideDays() {
    return database.get(em -> new PolicyAnswerRepository(em).decideDays());
  }
}
