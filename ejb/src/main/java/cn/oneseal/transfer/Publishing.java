package cn.oneseal.transfer;

import cn.oneseal.account.Caller;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.transfer.publication.PublicationRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Publishes an issued batch, an amended one anew, and records who reads it (R1, 一). */
@Dependent
public class Publishing {

  private final PublicationRepository publications;
  private final BusinessClock clock;

  /** Works on the publications by a clock. */
  @Inject
  public Publishing(PublicationRepository publications, BusinessClock clock) {
    this.publications = publications;
    this.clock = clock;
  }

  /** Publishes a batch with its issue to every body that there is on its day. */
  public void publish(@Observes BatchIssued issued) {
    publications.publish(issued.batchId(), clock.now());
  }

  /** Publishes an amended batch anew, to every body that there is today. */
  void publishAnew(long batchId) {
    publications.publishAnew(batchId, clock.today(), clock.now());
  }

  /** Records that an official reads a batch, where it is published to his body. */
  void read(long batchId, Caller caller) {
    if (caller.bodyId() != null && caller.officialId() != null) {
      publications.read(batchId, caller.bodyId(), caller.officialId(), clock.now());
    }
  }
}
