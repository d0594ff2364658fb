package cn.oneseal.document.verify;

import java.util.Arrays;
import java.util.List;

/** A finding after which looking further makes no sense. */
final class Rejection extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  Rejection(String code, Object... arguments) {
    super(code);
    List<String> words = Arrays.stream(arguments).map(String::valueOf).toList();
    this.finding = new Finding(code, Finding.Level.FAILED, words);
  }

  Finding finding() {
    return finding;
  }
}
