package cn.oneseal.inspection.visit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.inspection.CheckMatter;
import cn.oneseal.persistence.TestDatabase;
import cn.oneseal.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFormTest {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 20);

  private static void refused(String code, String field, Runnable act) {
    Refusal refusal = assertThrows(Refusal.class, act::run);
    assertEquals(code + " " + field, refusal.code() + " " + refusal.field());
  }

  @Test
  void mattersStandOneALineWithTheirStandardAfterABar() {
    assertEquals(
        List.of(new CheckMatter("场所", "申请表"), new CheckMatter("人员", "")),
        CheckMatter.listed(" 场所 | 申请表\n\n人员"));
  }

  @ParameterizedTest
  @CsvSource({
    "' ', required, matters",
    "'|标准', matter-without-name, matters",
    "'场所\n场所|x', matter-twice, matters"
  })
  void whatIsAskedForHasANameOnce(String matters, String code, String field) {
    refused(code, field, () -> new CheckForm(5L, DAY, matters));
  }

  @Test
  void aFormIsOfAnItemAndFromADayThatIsNotOver() {
    refused("required", "itemId", () -> new CheckForm(null, DAY, "场所"));
    refused("required", "fromDay", () -> new CheckForm(5L, null, "场所"));
    CheckForm form = new CheckForm(5L, DAY, "场所");
    assertDoesNotThrow(() -> form.requireNotBefore(DAY));
    refused("day-too-early", "fromDay", () -> form.requireNotBefore(DAY.plusDays(1)));
  }

  @Test
  void findingsLeaveOutNothingThatIsAskedFor() {
    List<CheckMatter> asked = CheckMatter.listed("场所\n人员");
    Finding place = new Finding("场所", null, true, null);
    Finding staff = new Finding("人员", null, false, "不足");
    assertDoesNotThrow(() -> CheckForm.requireWhole(asked, List.of(staff, place)));
    refused("finding-missing", "matters", () -> CheckForm.requireWhole(asked, List.of(place)));
  }

  @Test
  void theNewestFormOfTheDayCounts() {
    TestDatabase database = TestDatabase.create();
    database.execute(
        """
        INSERT INTO body VALUES (1, 1, 'T', '交通局', 't', 'DEPARTMENT'), (2, 1, 'H', '卫健局', 'h', 'DEPARTMENT');
        INSERT INTO approval_item VALUES (5, 1, '事项', 'LICENCE');
        ALTER TABLE inspection DISABLE TRIGGER ALL;
        INSERT INTO inspection VALUES (9, 1, '00000000-0000-0000-0000-000000000001', 7, 6, 5, 1, '2021-01-20', 1,
          '2021-02-20', false);
        ALTER TABLE inspection ENABLE TRIGGER ALL;
        """);
    assertEquals(Optional.empty(), on(database, DAY));
    keep(database, 1, DAY, "一");
    keep(database, 1, DAY, "二");
    keep(database, 1, DAY.plusDays(2), "三");
    keep(database, 2, DAY, "别的部门");
    assertEquals(Optional.empty(), on(database, DAY.minusDays(1)));
    assertEquals(Optional.of("二"), on(database, DAY.plusDays(1)));
    assertEquals(Optional.of("三"), on(database, DAY.plusDays(2)));
    KeptForm newest =
        database.get(em -> new CheckFormRepository(em).newest(1)).stream()
            .findFirst()
            .orElseThrow();
    assertEquals("三 " + DAY.plusDays(2), newest.matters() + " " + newest.fromDay());
    assertThrows(
        IllegalStateException.class,
        () -> database.execute("UPDATE inspection_form SET matters = 'x'"));
  }

  private static Optional<String> on(TestDatabase database, LocalDate day) {
    return database.get(em -> new CheckFormRepository(em).on(9, day));
  }

  private static void keep(TestDatabase database, long body, LocalDate from, String matters) {
    database.run(
        em ->
            new CheckFormRepository(em)
                .keep(body, new CheckForm(5L, from, matters), Instant.EPOCH, "u"));
  }
}
