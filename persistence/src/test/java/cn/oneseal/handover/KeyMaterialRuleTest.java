package cn.oneseal.handover;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.oneseal.handover.KeyMaterialRule.Shape;
import cn.oneseal.refusal.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Key material is refused by its shape, what only resembles it passes (R7, 二（二）). */
class KeyMaterialRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PEM      | -----BEGIN PRIVATE KEY----- MIIE
          PEM      | 附件：-----BEGIN OPENSSH PRIVATE KEY-----
          PEM      | PuTTY-User-Key-File-3: ssh-ed25519
          LABELLED | 密码：abc123
          LABELLED | 密 码: Qwerty12
          LABELLED | 登录密码为Zz@2020
          LABELLED | 口令=transport
          LABELLED | 初始密码 a1b2c3d4
          LABELLED | 密码123456，请尽快修改
          LABELLED | password=hunter
          LABELLED | PASSWORD : "S3cret!"
          LABELLED | pwd:Abc@1234
          LABELLED | 秘钥：k7Jd82mQ
          LABELLED | 密钥是 9f8e7d6c
          LABELLED | PIN码：123456
          LABELLED | api_key = 4f9a22
          LABELLED | 账户 zhangsan 密码是zs2020
          HEX      | 2b7e151628aed2a6abf7158809cf4f3c
          HEX      | 主控 2B:7E:15:16:28:AE:D2:A6:AB:F7:15:88:09:CF:4F:3C
          HEX      | 见下 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
          BASE64   | q83vEjRWeJCrze8SNFZ4kA==
          BASE64   | MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC7
          TOKEN    | eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x
          """)
  void refusesWhatLooksLikeAKeyOrAPassword(Shape shape, String text) {
    assertEquals(Optional.of(shape), KeyMaterialRule.shape(text));
    Refusal refusal =
        assertThrows(Refusal.class, () -> KeyMaterialRule.require("part.CONTENT", text));
    assertEquals("key-material", refusal.code());
    assertEquals("part.CONTENT", refusal.field());
    assertEquals("R7, 二（二）", refusal.clause());
    assertFalse(refusal.getMessage().contains(text.substring(text.length() - 4)), "not repeated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "道路运输条例第十条、第十四条",
        "密码：已于 2020-12-30 重置，由接收方自行设定",
        "密码 2020-12-30 已重置",
        "密码：不移交",
        "密码：none",
        "密码: reset on handover",
        "口令保管制度见附件",
        "密码机 SJJ1012 一台",
        "密钥长度为256位",
        "秘钥：USB Key 一枚，序列号 KX2020-0015",
        "硬件密钥序列号：3A5F00C218D947E6B0114C7733AA9981",
        "证书序列号 5e2d6c7f8091a2b3c4d5e6f708192a3b4c5d6e7f",
        "SM3 摘要：66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "指纹 A1:B2:C3:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:A1:B2:C3:D4",
        "统一社会信用代码 91350100M000100Y43",
        "实施编码 11140525MB12345672000118006000",
        "1114052500000000012000118006000002",
        "联系电话 0356-3035123，13800000000",
        "身份证号 11010519491231002X",
        "https://zwfw.example.gov.cn/Portal/ItemDetail2020/ABCDEFGHIJKLMNOP1234567890abcdefgh",
        "DaoLuYunShuXingZhengXuKeShouLiTongZhiShuMuBan",
        "移交清单_2020_12_30_TransportBureau_Handover_Final_V2.xlsx",
        "passport number E12345678",
        "pinyin: zezhou",
      })
  void letsPassWhatOnlyResemblesIt(String text) {
    assertEquals(Optional.empty(), KeyMaterialRule.shape(text), text);
  }

  @Test
  void looksIntoTextFilesInTheEncodingsThatTheyHave() {
    String secret = "系统：运政\n密码：Abc12345\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16
        }) {
      byte[] content = secret.getBytes(charset);
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> KeyMaterialRule.requireFile("text/plain", content),
              "" + charset);
      assertEquals("file", refusal.field());
    }
    byte[] plain = "系统：运政\n账户：zhangsan\n".getBytes(Charset.forName("GB18030"));
    assertDoesNotThrow(() -> KeyMaterialRule.requireFile("text/csv", plain));
  }

  @Test
  void aSerialNumberMayBeAsLongAsACertificatesIs() {
    assertDoesNotThrow(
        () -> KeyMaterialRule.requireSerial("x", "5e2d6c7f8091a2b3c4d5e6f708192a3b4c5d6e7f"));
    assertThrows(
        Refusal.class, () -> KeyMaterialRule.requireSerial("x", "5e2d6c7f8091a2b3".repeat(4)));
  }
}
