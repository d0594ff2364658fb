package cn.oneseal.refusal.contract;

import jakarta.ejb.ApplicationException;
import java.util.Objects;

/**
 * A call that was refused, or failed; nothing of it took effect. It carries no cause and no stack
 * trace, so that the inside of the application stays inside.
 */
@ApplicationException(rollback = true)
public class RefusedV1 extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;

  /**
   * Makes a refusal.
   *
   * @param code what was refused, a name that never changes, for example {@code date-invalid}
   * @param field the field at fault as the contract names it, or null
   * @param message the reason in Chinese, with field and clause
   */
  public RefusedV1(String code, String field, String message) {
    super(Objects.requireNonNull(message), null, false, false);
    this.code = Objects.requireNonNull(code);
    this.field = field;
  }

  /** The code; over SOAP the fault code, in the namespace {@code urn:oneseal:v1}. */
  public String getCode() {
    return code;
  }

  /** The field at fault, or null where none is. */
  public String getField() {
    return field;
  }
}
