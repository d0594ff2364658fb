package cn.oneseal.catalogue.guide;

import cn.oneseal.catalogue.ApprovalItem;
import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.Competence;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Puts the process before and after together. */
@Dependent
class ProcessReading {

  @Inject private CatalogueRepository catalogue;
  @Inject private GuideRepository guides;
  @Inject private ProcedureRepository records;

  ProcessView view(ApprovalItem item, LocalDate today, boolean mayBefore, boolean mayAfter) {
    ProcessRecord before = last(item.id(), ProcessRecord.Stage.BEFORE).orElse(null);
    Competence competence = catalogue.competence(item.id(), today);
    ServiceGuide guide =
        GuideState.on(today, competence, false, guides.guides(item.id())).effective();
    ProcessRecord after =
        guide == null ? last(item.id(), ProcessRecord.Stage.AFTER).orElse(null) : null;
    ProcessFacts now = after == null ? null : after.facts();
    return new ProcessView(
        item.name(),
        new ProcessComparison(
            before == null ? null : before.facts(),
            guide == null ? now : ProcessFacts.of(guide.content())),
        before,
        after,
        guide == null ? null : guide.edition(),
        mayBefore,
        mayAfter && guide == null);
  }

  Optional<ProcessRecord> last(long itemId, ProcessRecord.Stage stage) {
    return records.process(itemId, stage);
  }

  void add(ProcessRecord entry) {
    records.add(entry);
  }
}
