package cn.oneseal.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;

/** An act that is refused. Whatever it had written is rolled back; the refusal is recorded. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;
  private final String clause;
  private final List<String> arguments;
  private boolean recorded;

  private Refusal(String code, String field, String clause, List<String> arguments) {
    super(code);
    this.code = code;
    this.field = field;
    this.clause = clause;
    this.arguments = arguments;
  }

  /** Makes a refusal; code is a key of the bundle {@code cn.oneseal.refusal.Refusals}. */
  public static Refusal of(String code, Object... arguments) {
    return new Refusal(
        code, null, null, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Returns this refusal, naming the input field that it is about. */
  public Refusal onField(String name) {
    return new Refusal(code, name, clause, arguments);
  }

  /** Returns this refusal, naming the clause it rests on. */
  public Refusal byClause(String basis) {
    return new Refusal(code, field, basis, arguments);
  }

  /** Returns true the first time only: a refusal that passes several services is recorded once. */
  public boolean firstSeen() {
    boolean first = !recorded;
    recorded = true;
    return first;
  }

  /** Returns the code: message key and SOAP fault code. */
  public String code() {
    return code;
  }

  /** Returns the name of the input field at fault, or null. */
  public String field() {
    return field;
  }

  /** Returns the clause, or null. */
  public String clause() {
    return clause;
  }

  /** Returns the message in a language, with field and clause where it has them. */
  public String message(Locale locale) {
    return RefusalMessages.render(locale, code, field, clause, arguments);
  }

  /** The message in Chinese, the first language of the interface. */
  @Override
  public String getMessage() {
    return message(Locale.SIMPLIFIED_CHINESE);
  }
}
