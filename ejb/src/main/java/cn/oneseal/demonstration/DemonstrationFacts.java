package cn.oneseal.demonstration;

import cn.oneseal.catalogue.CatalogueRepository;
import cn.oneseal.catalogue.CommitmentListing;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.instrument.InstrumentRepository;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchIssued;
import cn.oneseal.transfer.BatchRepository;
import cn.oneseal.transfer.Direction;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What the notice does not say and the demonstration needs: a commitment list with item 6 (R13),
 * under an instrument marked as the demonstration's.
 */
@Dependent
public class DemonstrationFacts {

  private static final String TITLE = "演示：承诺制事项清单（演示数据）";
  private static final int BATCH_OF_THE_NOTICE = 2;
  private static final int LISTED = 6;

  @Inject private BatchRepository batches;
  @Inject private CatalogueRepository catalogue;
  @Inject private InstrumentRepository instruments;

  void list(@Observes BatchIssued issued) {
    Batch batch = batches.find(issued.batchId()).orElseThrow();
    if (batch.number() != BATCH_OF_THE_NOTICE) {
      return;
    }
    batches.entries(batch.id()).stream()
        .filter(e -> e.direction() == Direction.TRANSFERRED_IN && e.listNumber() == LISTED)
        .filter(e -> catalogue.listings(e.itemId()).isEmpty())
        .forEach(
            entry -> {
              Instrument list =
                  instruments.add(Instrument.ofDemonstration(TITLE, batch.issuedOn()));
              batches.flush();
              catalogue.add(
                  new CommitmentListing(
                      entry.itemId(),
                      list.id(),
                      null,
                      "演示·承诺内容",
                      batch.issuedOn(),
                      DemonstrationBatch.RECORDED_BY));
            });
  }
}
