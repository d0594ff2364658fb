package cn.oneseal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After login nobody is led out of the application. */
class LoginBeanTest {

  @Test
  void goesOnToThePageAskedFor() {
    assertEquals("/casefile/detail.xhtml?id=7", LoginBean.target("/casefile/detail.xhtml?id=7"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "//evil.example/a.xhtml",
        "https://evil.example/a.xhtml",
        "/\\evil.example/a.xhtml",
        "/login.xhtml",
        "/a.xhtml\r\nX: y",
        "/../admin.xhtml"
      })
  void anythingElseLeadsToTheWorkbench(String asked) {
    assertEquals("/workbench/list.xhtml", LoginBean.target(asked));
  }
}
