package cn.oneseal.transfer;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.instrument.StandingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Does a batch rest on instruments that stand (R27, 三（四）)? */
@Dependent
class BasisFindings {

  private static final String FIELD = "instrument";

  @Inject private InstrumentRepository instruments;
  @Inject private BusinessClock clock;

  /** Returns what is found in the bases of a draft. */
  List<Finding> of(Batch batch) {
    Map<Long, Instrument> cited =
        instruments.byIds(batch.bases().stream().map(BatchBasis::instrumentId).toList());
    StandingRule standing = instruments.standing();
    List<Finding> findings = new ArrayList<>();
    for (BatchBasis basis : batch.bases()) {
      if (fallen(basis, standing)) {
        findings.add(finding(cited.get(basis.instrumentId()).name()));
      }
    }
    return findings;
  }

  private boolean fallen(BatchBasis basis, StandingRule standing) {
    return basis.provision() == null
        ? standing.touched(basis.instrumentId(), clock.today())
        : standing.of(basis.instrumentId(), basis.provision(), clock.today()).isPresent();
  }

  /** Adds what is found in the instruments that files cite by their numbers. */
  BatchPreview confirmed(BatchPreview read) {
    StandingRule standing = instruments.standing();
    List<Finding> findings = new ArrayList<>(read.findings());
    for (BatchDraft.Citation citation : read.draft().instruments()) {
      instruments
          .byNumber(citation.number())
          .filter(known -> standing.touched(known.id(), clock.today()))
          .ifPresent(known -> findings.add(finding(known.name())));
    }
    return findings.size() == read.findings().size() ? read : new BatchPreview(findings, null);
  }

  private static Finding finding(String name) {
    return Finding.error(Finding.Source.BATCH, 0, FIELD, "basis-superseded", name);
  }
}
