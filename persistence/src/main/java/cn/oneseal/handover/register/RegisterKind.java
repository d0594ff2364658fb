package cn.oneseal.handover.register;

import static cn.oneseal.handover.register.RegisterField.ACCOUNT;
import static cn.oneseal.handover.register.RegisterField.BASIS;
import static cn.oneseal.handover.register.RegisterField.CONTACT;
import static cn.oneseal.handover.register.RegisterField.FIELD;
import static cn.oneseal.handover.register.RegisterField.HELD_BY;
import static cn.oneseal.handover.register.RegisterField.HOLDER;
import static cn.oneseal.handover.register.RegisterField.MEANS;
import static cn.oneseal.handover.register.RegisterField.MODEL;
import static cn.oneseal.handover.register.RegisterField.NAME;
import static cn.oneseal.handover.register.RegisterField.NOTE;
import static cn.oneseal.handover.register.RegisterField.NUMBER;
import static cn.oneseal.handover.register.RegisterField.PLACE;
import static cn.oneseal.handover.register.RegisterField.PROVIDER;
import static cn.oneseal.handover.register.RegisterField.REISSUED_ON;
import static cn.oneseal.handover.register.RegisterField.RESET_ON;
import static cn.oneseal.handover.register.RegisterField.SERIAL;
import static cn.oneseal.handover.register.RegisterField.SYSTEM;
import static cn.oneseal.handover.register.RegisterField.UNIT;
import static cn.oneseal.handover.register.RegisterField.VALIDITY;

import cn.oneseal.handover.HandoverCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of rows, each of one category, with its fields in order (R6, R7, 二（二）). */
public enum RegisterKind {
  EXPERT,
  SERVICE,
  CERTIFICATE,
  FORM,
  EQUIPMENT,
  /** The connection (对接) of a private network: an entry of its own. */
  CONNECTION,
  /** Custody of an account: who held it, who holds it, when it was reset. */
  NETWORK_ACCOUNT,
  /** Custody of a hardware key: its certificate is reissued in the new holder's name. */
  HARDWARE_KEY;

  /** Returns the kinds of a category, in order; none for one that has no rows. */
  public static List<RegisterKind> of(HandoverCategory category) {
    return Arrays.stream(values()).filter(kind -> kind.category().equals(category)).toList();
  }

  /** Returns the category whose rows it is. */
  public HandoverCategory category() {
    return switch (this) {
      case EXPERT -> HandoverCategory.EXPERT_POOL;
      case SERVICE -> HandoverCategory.INTERMEDIARY_SERVICES;
      case CERTIFICATE -> HandoverCategory.CERTIFICATES;
      case FORM -> HandoverCategory.DOCUMENT_FORMS;
      case EQUIPMENT -> HandoverCategory.PRINTING_EQUIPMENT;
      case CONNECTION, NETWORK_ACCOUNT, HARDWARE_KEY -> HandoverCategory.PRIVATE_NETWORK;
    };
  }

  private List<RegisterField> required() {
    return switch (this) {
      case EXPERT -> List.of(NAME, FIELD, UNIT, CONTACT);
      case SERVICE, CERTIFICATE, FORM -> List.of(NAME);
      case EQUIPMENT -> List.of(NAME, SERIAL, PLACE);
      case CONNECTION -> List.of(SYSTEM, MEANS);
      case NETWORK_ACCOUNT -> List.of(SYSTEM, ACCOUNT, HELD_BY, HOLDER, RESET_ON);
      case HARDWARE_KEY -> List.of(SYSTEM, SERIAL, HELD_BY, HOLDER, REISSUED_ON);
    };
  }

  private List<RegisterField> optional() {
    return switch (this) {
      case EXPERT -> List.of();
      case SERVICE -> List.of(BASIS, PROVIDER, NOTE);
      case CERTIFICATE -> List.of(NUMBER, VALIDITY, NOTE);
      case FORM, HARDWARE_KEY -> List.of(NUMBER, NOTE);
      case EQUIPMENT -> List.of(MODEL, NOTE);
      case CONNECTION, NETWORK_ACCOUNT -> List.of(NOTE);
    };
  }

  /** Returns its fields in order, those that must be filled in first. */
  public List<RegisterField> fields() {
    return Stream.concat(required().stream(), optional().stream()).toList();
  }

  /** Returns whether a field must be filled in. */
  public boolean requires(RegisterField field) {
    return required().contains(field);
  }

  /** Returns whether a row's entry in the register is open to everybody in the house. */
  public boolean open() {
    return this == SERVICE || this == CERTIFICATE || this == FORM;
  }

  /** Returns the values as they are kept; refuses the first that does not fit. */
  Map<RegisterField, String> require(Map<RegisterField, String> values, LocalDate today) {
    Map<RegisterField, String> kept = new EnumMap<>(RegisterField.class);
    for (RegisterField field : fields()) {
      String value = field.require(values.get(field), requires(field), today);
      if (value != null) {
        kept.put(field, value);
      }
    }
    return kept;
  }

  /** Returns what tells a row of this kind from the others of its category. */
  List<String> identity(Map<RegisterField, String> values) {
    List<RegisterField> by =
        switch (this) {
          case EQUIPMENT, HARDWARE_KEY -> List.of(SERIAL);
          case CONNECTION -> List.of(SYSTEM);
          case NETWORK_ACCOUNT -> List.of(SYSTEM, ACCOUNT);
          default -> fields();
        };
    return by.stream().map(field -> values.getOrDefault(field, "")).toList();
  }
}
