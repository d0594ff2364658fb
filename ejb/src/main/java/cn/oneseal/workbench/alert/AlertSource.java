package cn.oneseal.workbench.alert;

import cn.oneseal.account.Caller;
import java.time.LocalDate;
import java.util.List;

/** Something that the workbench warns of; an implementation is found by being there. */
public interface AlertSource {

  /** Returns what the caller must know today, by one statement. */
  List<Alert> alerts(Caller caller, LocalDate today);
}
