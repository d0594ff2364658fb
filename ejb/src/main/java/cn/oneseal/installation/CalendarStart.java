package cn.oneseal.installation;

import cn.oneseal.calendar.CalendarLoader;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the working calendar that comes with the application, at the first start only. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
public class CalendarStart {

  @Inject private CalendarLoader loader;

  /** Loads it unless a calendar is there: what an administrator loaded is never overwritten. */
  @PostConstruct
  void load() {
    loader.loadReferenceIfNone("system");
  }
}
