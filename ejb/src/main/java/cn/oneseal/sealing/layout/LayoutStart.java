package cn.oneseal.sealing.layout;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.template.DocumentKind;
import cn.oneseal.document.template.Layouts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Publishes the layouts that come with the application as the first editions, each once. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@DenyAll
public class LayoutStart {

  private static final String REASON = "随系统提供的版式";

  @Inject private LayoutRepository layouts;
  @Inject private BusinessClock clock;

  @PostConstruct
  void publish() {
    layouts.lockForPublishing();
    for (DocumentKind kind : DocumentKind.values()) {
      if (layouts.newest(kind, null).isEmpty()) {
        String source = new String(Layouts.source(kind), StandardCharsets.UTF_8);
        layouts.add(new LayoutEdition(kind, null, 1, source, REASON, clock.now(), "system"));
      }
    }
  }
}
