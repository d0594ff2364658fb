package cn.oneseal.workbench;

import cn.oneseal.account.Caller;
import java.time.LocalDate;
import java.util.List;

/**
 * One kind of work that the workbench shows. An implementation is found by being there; it asks the
 * caller's duties itself and shows only what concerns his own body.
 */
public interface TodoSource {

  /** Returns what the caller has to do today, the most urgent first; nothing without the duty. */
  List<Todo> todos(Caller caller, LocalDate today);
}
