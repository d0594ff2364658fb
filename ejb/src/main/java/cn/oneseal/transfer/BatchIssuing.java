package cn.oneseal.transfer;

import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRank;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.drafting.DraftRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Checks a draft against the record by the rules of the import, and issues it (R1, 一). Below the
 * permission boundary, as {@link BatchDrafting}.
 */
@Dependent
public class BatchIssuing {

  @Inject private InstrumentRepository instruments;
  @Inject private BatchRepository batches;
  @Inject private DraftRepository drafts;
  @Inject private BatchRules rules;
  @Inject private BusinessClock clock;
  @Inject private Event<BatchIssued> issued;

  /** Checks a draft: a sound one is checked from now on, until something of it changes. */
  public BatchPreview check(Batch batch, String by) {
    BatchPreview found = rules.findings(batch);
    if (found.isSound()) {
      batch.check(clock.now(), by);
      // The database lets a batch go one step at a time.
      batches.flush();
    } else {
      batch.redraft();
    }
    return found;
  }

  /** Issues a checked batch that is still sound, and tells the later features. */
  public void issue(Batch batch, String by) {
    batch.require(BatchState.CHECKED);
    BatchPreview found = rules.findings(batch);
    if (!found.isSound()) {
      throw Refusal.of("batch-refused", found.errors()).byClause(Batch.CLAUSE);
    }
    Instrument notice =
        instruments.add(
            Instrument.issued(
                null,
                batch.title(),
                batch.issuer(),
                batch.issuedOn(),
                InstrumentRank.COUNTY_DOCUMENT));
    batch.issue(notice.id(), clock.today(), clock.now(), by);
    drafts.enter(batch.id(), null);
    issued.fire(new BatchIssued(batch.id()));
  }
}
