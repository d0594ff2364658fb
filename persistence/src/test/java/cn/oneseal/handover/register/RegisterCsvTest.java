package cn.oneseal.handover.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.oneseal.handover.HandoverCategory;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of a handover: what fits is kept, what does not is named by line (R6, R7, 二（二）). */
class RegisterCsvTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 12, 30);

  private static RegisterCsv.Read read(RegisterKind kind, String text, List<HandedRow> there) {
    return RegisterCsv.read(text.getBytes(StandardCharsets.UTF_8), kind, 1, there, TODAY);
  }

  private static RegisterCsv.Read read(RegisterKind kind, String text) {
    return read(kind, text, List.of());
  }

  private static HandedRow row(RegisterKind kind, Map<RegisterField, String> values) {
    return new HandedRow(1, 1, kind, values, TODAY);
  }

  @Test
  void takesHeadingsInEitherLanguageInAnyOrderAndANewLineInsideQuotes() {
    RegisterCsv.Read read =
        read(
            RegisterKind.EXPERT,
            "\uFEFFUnit,名称,CONTACT,专业领域\r\n大学,张三,138,\"道路\n运输\"\r\n\r\n院,李四,139,桥梁\r\n");
    assertTrue(read.faults().isEmpty(), read.faults().toString());
    assertEquals(2, read.rows().size());
    assertEquals("道路\n运输", read.rows().get(0).cells().get(RegisterField.FIELD));
    assertEquals(2, read.rows().get(1).lineNo());
  }

  @Test
  void namesEveryFaultByItsLine() {
    HandedRow there =
        row(
            RegisterKind.HARDWARE_KEY,
            Map.of(
                RegisterField.SYSTEM, "运政",
                RegisterField.SERIAL, "K-1",
                RegisterField.HELD_BY, "甲",
                RegisterField.HOLDER, "乙",
                RegisterField.REISSUED_ON, "2020-12-29"));
    RegisterCsv.Read read =
        read(
            RegisterKind.HARDWARE_KEY,
            """
            SYSTEM,SERIAL,HELD_BY,HOLDER,REISSUED_ON
            运政,K-2,甲,乙,2020-12-31
            运政,K-1,丙,丁,2020-12-30
            运政,K-3,甲,,2020-12-30
            运政,K-4,甲,乙,2020-02-30
            运政,K-5,甲
            运政,K-6,密码：abc123,乙,2020-12-30
            运政,K-7,甲,乙,2020-12-30
            """,
            List.of(there));
    assertEquals(
        List.of(
            "2 dates-out-of-order",
            "3 register-row-twice",
            "4 required",
            "5 date-invalid",
            "6 register-cells-miscounted",
            "7 key-material"),
        read.faults().stream().map(f -> f.line() + " " + f.refusal().code()).toList());
    assertEquals("register.HOLDER", read.faults().get(2).refusal().field());
  }

  @ParameterizedTest
  @CsvSource({
    "'', file-empty",
    "'名称,专业领域,工作单位,联系方式', register-file-without-rows",
    "'名称,专业领域,工作单位', register-column-missing",
    "'名称,名称,工作单位,联系方式', register-column-unknown",
    "'名称,专业领域,工作单位,联系方式,密码', register-column-unknown",
    "'名称,\"专业', register-not-csv",
  })
  void refusesWhatIsNoSuchFile(String text, String code) {
    Refusal refusal = assertThrows(Refusal.class, () -> read(RegisterKind.EXPERT, text));
    assertEquals(code, refusal.code());
    assertEquals("rows", refusal.field());
  }

  @Test
  void refusesOtherEncodingsAndLargeFiles() {
    byte[] other = "名称,专业领域".getBytes(Charset.forName("GB18030"));
    assertEquals(
        "register-not-utf-8",
        assertThrows(
                Refusal.class,
                () -> RegisterCsv.read(other, RegisterKind.EXPERT, 1, List.of(), TODAY))
            .code());
    byte[] large = new byte[RegisterCsv.LARGEST + 1];
    assertEquals(
        "file-too-large",
        assertThrows(
                Refusal.class,
                () -> RegisterCsv.read(large, RegisterKind.EXPERT, 1, List.of(), TODAY))
            .code());
  }

  @Test
  void accountsAndKeysNeedTheConnectionOfTheirSystem() {
    HandedRow connection =
        row(
            RegisterKind.CONNECTION,
            Map.of(RegisterField.SYSTEM, "运政", RegisterField.MEANS, "政务外网专线"));
    HandedRow account =
        row(
            RegisterKind.NETWORK_ACCOUNT,
            Map.of(
                RegisterField.SYSTEM, "运政",
                RegisterField.ACCOUNT, "zezhou01",
                RegisterField.HELD_BY, "甲",
                RegisterField.HOLDER, "乙",
                RegisterField.RESET_ON, "2020-12-30"));
    RowRule.requireConnections(List.of(connection, account));
    Refusal refusal =
        assertThrows(Refusal.class, () -> RowRule.requireConnections(List.of(account)));
    assertEquals("register-connection-missing", refusal.code());
    assertTrue(refusal.getMessage().contains("运政"), refusal.getMessage());
  }

  @Test
  void everyKindIsOfOneCategoryAndOnlySixCategoriesHaveLists() {
    assertEquals(
        List.of(RegisterKind.CONNECTION, RegisterKind.NETWORK_ACCOUNT, RegisterKind.HARDWARE_KEY),
        RegisterKind.of(HandoverCategory.PRIVATE_NETWORK));
    assertEquals(
        6, HandoverCategory.STANDARD.stream().filter(c -> !RegisterKind.of(c).isEmpty()).count());
  }
}
