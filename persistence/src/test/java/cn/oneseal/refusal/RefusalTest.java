package cn.oneseal.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.oneseal.catalogue.guide.StepKind;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a refusal says is words, in both languages. */
class RefusalTest {

  @ParameterizedTest
  @EnumSource(StepKind.class)
  void namesWhatItIsAboutInWords(StepKind kind) {
    Refusal refusal = Refusal.of("guide-step-without-basis", 1, "#stepKind." + kind);
    for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
      String message = refusal.message(locale);
      assertFalse(message.contains("stepKind"), message);
    }
  }

  @ParameterizedTest
  @EnumSource(value = StepKind.class, names = "SITE_VISIT")
  void saysItInTheFieldsOwnTerms(StepKind kind) {
    assertEquals(
        "第 1 个环节是现场核查，须注明要求该环节的依据",
        Refusal.of("guide-step-without-basis", 1, "#stepKind." + kind).getMessage());
  }
}
